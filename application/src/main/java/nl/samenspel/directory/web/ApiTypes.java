package nl.samenspel.directory.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.KnownAreas;
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
            @Schema(description = "Naam van de organisatie die dit bijhoudt") String bijgehoudenDoor,
            @Schema(description = "Documenten waar dit uit komt") List<String> bronnen,
            @Schema(description = "De pagina voor mensen", format = "uri") String pagina,
            Instant toegevoegdOp,
            Instant gewijzigdOp) {

        static Aanbod of(EntryView entry, KnownAreas areas, String base) {
            EntryFacts facts = entry.facts();
            EntryFacts.About about = facts.about();
            return new Aanbod(entry.id().value(), entry.version(), about.name(), about.kind().slug(), about.statedKind(), about.summary(), about.themes(), about.forWhom(),
                    Binnenkomen.of(facts.gettingIn()), Contactgegevens.of(facts.contact()), Kosten.of(facts.cost()), Waar.of(facts.whereabouts(), areas), entry.ownerName(),
                    entry.sourceDocuments(), base + "/aanbod/" + entry.slug(), entry.putInAt(), entry.changedAt());
        }
    }

    @Schema(name = "Binnenkomen", description = "Hoe je er binnenkomt")
    record Binnenkomen(@Schema(description = "KOM_LANGS, BEL, VRAAG of VIA_IEMAND") List<String> manieren, String uitleg, @Schema(description = "Wanneer, in woorden") String tijden) {

        static Binnenkomen of(EntryFacts.GettingIn gettingIn) {
            return new Binnenkomen(gettingIn.ways().stream().map(way -> switch (way) {
                case COME -> "KOM_LANGS";
                case CALL -> "BEL";
                case ASK -> "VRAAG";
                case REFERRAL -> "VIA_IEMAND";
            }).toList(), gettingIn.explanation(), gettingIn.times());
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
