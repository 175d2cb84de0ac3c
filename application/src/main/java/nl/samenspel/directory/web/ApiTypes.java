package nl.samenspel.directory.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Facility;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Spot;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Whereabouts;
import org.jspecify.annotations.Nullable;

/** The answers of the API, with Dutch names. A text that nobody knows is empty. */
final class ApiTypes {

    private ApiTypes() {}

    @Schema(name = "AanbodPagina", description = "Eén pagina van het aanbod")
    record AanbodPagina(
            @Schema(description = "Aantal op alle pagina's samen", requiredMode = RequiredMode.REQUIRED) int count,
            @Schema(description = "Adres van de volgende pagina", format = "uri", nullable = true) @Nullable String next,
            @Schema(description = "Adres van de vorige pagina", format = "uri", nullable = true) @Nullable String previous,
            @Schema(description = "Het aanbod op deze pagina", requiredMode = RequiredMode.REQUIRED) List<AanbodKort> results) {}

    @Schema(name = "AanbodKort", description = "Aanbod zoals het in een lijst staat")
    record AanbodKort(
            @Schema(requiredMode = RequiredMode.REQUIRED) UUID id,
            @Schema(requiredMode = RequiredMode.REQUIRED) String naam,
            @Schema(description = "organisatie, dienst, activiteit, ontmoetingsplek of initiatief", requiredMode = RequiredMode.REQUIRED) String soort,
            @Schema(requiredMode = RequiredMode.REQUIRED) String samenvatting,
            @Schema(description = "Codes van thema's") List<String> themas,
            Waar waar,
            @Schema(description = "Het hele aanbod in deze API", format = "uri") String url,
            @Schema(description = "De pagina voor mensen", format = "uri") String pagina,
            @Schema(description = "Sinds wanneer dit er zo staat") Instant gewijzigdOp) {

        static AanbodKort of(EntryCard card, KnownAreas areas, String base) {
            EntryFacts.About about = card.facts().about();
            return new AanbodKort(card.id().value(), about.name(), about.kind().slug(), about.summary(), about.themes(), Waar.of(card.facts().whereabouts(), areas),
                    base + "/api/v1/aanbod/" + card.id(), base + "/aanbod/" + card.slug(), card.changedAt());
        }
    }

    @Schema(name = "Aanbod", description = "Alles wat openbaar is over één aanbod")
    record Aanbod(
            @Schema(requiredMode = RequiredMode.REQUIRED) UUID id,
            @Schema(description = "Nummer van de versie, vanaf 1", requiredMode = RequiredMode.REQUIRED) int versie,
            @Schema(requiredMode = RequiredMode.REQUIRED) String naam,
            @Schema(description = "organisatie, dienst, activiteit, ontmoetingsplek of initiatief", requiredMode = RequiredMode.REQUIRED) String soort,
            @Schema(description = "De soort in de woorden van de bron") String soortGenoemd,
            @Schema(requiredMode = RequiredMode.REQUIRED) String samenvatting,
            @Schema(description = "Codes van thema's") List<String> themas,
            String voorWie,
            Binnenkomen binnenkomen,
            Contactgegevens contact,
            Kosten kosten,
            Waar waar,
            Plek plek,
            Tijden tijden,
            @Schema(description = "Naam van de organisatie die dit bijhoudt") String bijgehoudenDoor,
            @Schema(description = "Documenten waar dit uit komt") List<String> bronnen,
            @Schema(description = "De pagina voor mensen", format = "uri") String pagina,
            Instant toegevoegdOp,
            Instant gewijzigdOp) {

        static Aanbod of(EntryView entry, KnownAreas areas, String base) {
            EntryFacts facts = entry.facts();
            EntryFacts.About about = facts.about();
            return new Aanbod(entry.id().value(), entry.version(), about.name(), about.kind().slug(), about.statedKind(), about.summary(), about.themes(), about.forWhom(),
                    Binnenkomen.of(facts.gettingIn()), Contactgegevens.of(facts.contact()), Kosten.of(facts.cost()), Waar.of(facts.whereabouts(), areas), Plek.of(facts.spot()), Tijden.of(facts.timetable()), entry.ownerName(),
                    entry.sourceDocuments(), base + "/aanbod/" + entry.slug(), entry.putInAt(), entry.changedAt());
        }
    }

    @Schema(name = "Binnenkomen", description = "Hoe je er binnenkomt")
    record Binnenkomen(@Schema(description = "KOM_LANGS, BEL, VRAAG of VIA_IEMAND") List<String> manieren, String uitleg, @Schema(description = "Wanneer, in woorden") String tijden,
            @Schema(description = "Talen waarin je er terechtkunt, naast Nederlands (ISO 639-1)") List<String> talen) {

        static Binnenkomen of(EntryFacts.GettingIn gettingIn) {
            return new Binnenkomen(gettingIn.ways().stream().map(way -> switch (way) {
                case COME -> "KOM_LANGS";
                case CALL -> "BEL";
                case ASK -> "VRAAG";
                case REFERRAL -> "VIA_IEMAND";
            }).toList(), gettingIn.explanation(), gettingIn.times(), gettingIn.languages());
        }
    }

    @Schema(name = "Contactgegevens", description = "Hoe je het bereikt")
    record Contactgegevens(String website, String telefoon, String mail, String adres) {

        static Contactgegevens of(EntryFacts.Contact contact) {
            return new Contactgegevens(contact.website(), contact.telephone(), contact.mail(), contact.address());
        }
    }

    @Schema(name = "Kosten", description = "Wat het kost")
    record Kosten(@Schema(description = "ONBEKEND, GRATIS, NAAR_INKOMEN of BETAALD") String soort, String uitleg) {

        static Kosten of(EntryFacts.Cost cost) {
            return new Kosten(switch (cost.price()) {
                case UNKNOWN -> "ONBEKEND";
                case FREE -> "GRATIS";
                case BY_INCOME -> "NAAR_INKOMEN";
                case PAID -> "BETAALD";
            }, cost.explanation());
        }
    }

    @Schema(name = "Waar", description = "Voor waar het is")
    record Waar(
            @Schema(description = "GEMEENTE, GEBIEDEN of ELDERS", requiredMode = RequiredMode.REQUIRED) String bereik,
            @Schema(description = "Codes van wijken") List<String> wijken,
            @Schema(description = "Codes van buurten") List<String> buurten,
            @Schema(description = "De andere plaats") String plaats,
            @Schema(description = "Een gebied dat de bron noemt en dat hier geen wijk of buurt is") String genoemd) {

        static Waar of(Whereabouts whereabouts, KnownAreas areas) {
            return switch (whereabouts) {
                case Whereabouts.WholeMunicipality(String stated) -> new Waar("GEMEENTE", List.of(), List.of(), "", stated);
                case Whereabouts.Areas here -> new Waar("GEBIEDEN",
                        here.districts().stream().filter(code -> areas.district(code).isPresent()).toList(),
                        here.neighbourhoods().stream().filter(code -> areas.neighbourhood(code).isPresent()).toList(), "", "");
                case Whereabouts.Elsewhere(String town, String stated) -> new Waar("ELDERS", List.of(), List.of(), town, stated);
            };
        }
    }

    @Schema(name = "Plek", description = "Waar je naartoe gaat. Van een geheime plek staat hier geen adres en geen punt")
    record Plek(
            String straat,
            String huisnummer,
            String postcode,
            String plaats,
            @Schema(description = "GeoJSON Point in CRS84: lengte en breedte", nullable = true) @Nullable Punt punt,
            @Schema(description = "Wat er over toegankelijkheid bekend is") List<Kenmerk> toegankelijkheid,
            @Schema(description = "TER_PLAATSE, ONLINE of AAN_HUIS") List<String> deelnemen,
            @Schema(description = "Of deze plek geheim is", requiredMode = RequiredMode.REQUIRED) boolean geheim) {

        static Plek of(Spot spot) {
            return new Plek(spot.street(), spot.houseNumber(), spot.postcode(), spot.town(),
                    spot.point().map(point -> new Punt("Point", List.of(point.longitude(), point.latitude()))).orElse(null),
                    spot.facilities().entrySet().stream().map(known -> new Kenmerk(Kenmerk.word(known.getKey()), known.getValue())).toList(),
                    spot.presences().stream().map(presence -> switch (presence) {
                        case PLACE -> "TER_PLAATSE";
                        case ONLINE -> "ONLINE";
                        case AT_HOME -> "AAN_HUIS";
                    }).toList(), spot.withheld());
        }
    }

    @Schema(name = "Punt", description = "GeoJSON Point")
    record Punt(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Point") String type,
            @Schema(description = "Lengte en breedte in graden", requiredMode = RequiredMode.REQUIRED) List<Double> coordinates) {}

    @Schema(name = "Kenmerk", description = "Iets wat een plek toegankelijk maakt, en of het er is")
    record Kenmerk(
            @Schema(description = "ROLSTOEL, TOILET, LIFT, PARKEREN, RINGLEIDING, RUSTIG of HULPHOND", requiredMode = RequiredMode.REQUIRED) String soort,
            @Schema(requiredMode = RequiredMode.REQUIRED) boolean aanwezig) {

        private static String word(Facility facility) {
            return switch (facility) {
                case WHEELCHAIR -> "ROLSTOEL";
                case TOILET -> "TOILET";
                case LIFT -> "LIFT";
                case PARKING -> "PARKEREN";
                case HEARING_LOOP -> "RINGLEIDING";
                case QUIET -> "RUSTIG";
                case ASSISTANCE_DOG -> "HULPHOND";
            };
        }
    }

    @Schema(name = "Tijden", description = "Wanneer het open is en wanneer er iets is, naar de klok in Nederland")
    record Tijden(
            @Schema(description = "De uren van een gewone week") List<Open> open,
            @Schema(description = "Dagen met andere uren dan gewoon") List<OpenOp> anders,
            @Schema(description = "Dagen waarop er niets is") List<Dagen> gesloten,
            @Schema(description = "Wat er één keer of steeds weer is") List<Reeks> reeksen) {

        static Tijden of(Timetable times) {
            return new Tijden(
                    times.openings().stream().map(hours -> new Open(DAGEN.get(hours.day().ordinal()), clock(hours.from()), clock(hours.until()))).toList(),
                    times.otherwise().stream().map(hours -> new OpenOp(hours.day(), clock(hours.from()), clock(hours.until()))).toList(),
                    times.closed().stream().map(days -> new Dagen(days.first(), days.last())).toList(),
                    times.series().stream().map(Reeks::of).toList());
        }
    }

    private static final List<String> DAGEN = List.of("MAANDAG", "DINSDAG", "WOENSDAG", "DONDERDAG", "VRIJDAG", "ZATERDAG", "ZONDAG");

    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }

    @Schema(name = "Open", description = "Uren op een dag van de week")
    record Open(
            @Schema(description = "MAANDAG tot en met ZONDAG", requiredMode = RequiredMode.REQUIRED) String dag,
            @Schema(format = "time-local", example = "09:00:00", requiredMode = RequiredMode.REQUIRED) String van,
            @Schema(description = "00:00:00 is het eind van de dag", format = "time-local", example = "17:00:00", requiredMode = RequiredMode.REQUIRED) String tot) {}

    @Schema(name = "OpenOp", description = "Uren op één datum")
    record OpenOp(
            @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate datum,
            @Schema(format = "time-local", example = "09:00:00", requiredMode = RequiredMode.REQUIRED) String van,
            @Schema(description = "00:00:00 is het eind van de dag", format = "time-local", example = "17:00:00", requiredMode = RequiredMode.REQUIRED) String tot) {}

    @Schema(name = "Dagen", description = "Dagen achter elkaar")
    record Dagen(
            @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate eersteDatum,
            @Schema(description = "Deze dag hoort erbij", requiredMode = RequiredMode.REQUIRED) LocalDate laatsteDatum) {}

    @Schema(name = "Reeks", description = "Iets wat één keer of steeds weer op hetzelfde uur is")
    record Reeks(
            @Schema(description = "Blijft hetzelfde zolang de reeks bestaat", requiredMode = RequiredMode.REQUIRED) int nummer,
            @Schema(description = "Hoe het terugkomt, als regel van RFC 5545 zonder einde; leeg als het één keer is", example = "FREQ=WEEKLY;BYDAY=TU;WKST=MO") String regel,
            @Schema(description = "Vanaf deze dag", requiredMode = RequiredMode.REQUIRED) LocalDate eersteDatum,
            @Schema(description = "Tot en met deze dag, als dat bekend is", nullable = true) @Nullable LocalDate laatsteDatum,
            @Schema(format = "time-local", example = "09:00:00", requiredMode = RequiredMode.REQUIRED) String van,
            @Schema(description = "00:00:00 is het eind van de dag", format = "time-local", example = "17:00:00", requiredMode = RequiredMode.REQUIRED) String tot,
            @Schema(description = "Dagen waarop het er niet is") List<LocalDate> overgeslagen,
            @Schema(description = "Dagen waarop het was aangekondigd en niet doorgaat") List<LocalDate> afgezegd) {

        static Reeks of(Series series) {
            return new Reeks(series.number(), series.rhythm().rule().orElse(""), series.first(), series.last().orElse(null), clock(series.from()), clock(series.until()), series.skipped(), series.cancelled());
        }
    }

    @Schema(name = "Wijk", description = "Een wijk")
    record Wijk(
            @Schema(requiredMode = RequiredMode.REQUIRED) String code,
            @Schema(requiredMode = RequiredMode.REQUIRED) String naam,
            @Schema(description = "Het woord voor deze wijk in adressen", requiredMode = RequiredMode.REQUIRED) String adres) {}

    @Schema(name = "Buurt", description = "Een buurt")
    record Buurt(
            @Schema(requiredMode = RequiredMode.REQUIRED) String code,
            @Schema(requiredMode = RequiredMode.REQUIRED) String naam,
            @Schema(description = "Het woord voor deze buurt in adressen", requiredMode = RequiredMode.REQUIRED) String adres,
            @Schema(description = "Code van de wijk", requiredMode = RequiredMode.REQUIRED) String wijk) {}
}
