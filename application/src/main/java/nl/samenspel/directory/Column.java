package nl.samenspel.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.places.Slug;

/**
 * What a column of a list of entries can mean. Each has the name under which our own export writes it, and other names by which it is recognised: those of the table the demo
 * comes with, and those that municipalities use. The order is that of the export.
 */
public enum Column {

    ID("id", "bron-id", "source-id", "identifier", "identificatie", "nummer", "nr", "code"),
    NAME("naam", "name", "titel", "title", "naam-organisatie", "naam-activiteit", "organisatienaam"),
    KIND("soort", "kind", "type", "categorie-soort"),
    STATED_KIND("soort-in-de-bron"),
    SUMMARY("samenvatting", "summary-nl", "summary", "omschrijving", "beschrijving", "description", "korte-omschrijving", "wat-krijg-je-er"),
    THEMES("themas", "themes", "thema", "onderwerpen", "onderwerp", "thema-s"),
    FOR_WHOM("voor-wie", "for-whom"),
    WAYS("hoe-kom-je-binnen", "manieren", "toegang"),
    EXPLANATION("uitleg", "toelichting", "aanmelden"),
    TIMES("tijden-in-woorden", "tijden", "openingstijden", "wanneer", "times"),
    TIMETABLE("rooster", "timetable"),
    LANGUAGES("talen", "languages", "taal"),
    TELEPHONE("telefoon", "telephone", "telefoonnummer", "tel", "phone"),
    MAIL("mail", "e-mail", "email", "e-mailadres", "emailadres", "mailadres"),
    WEBSITE("website", "url", "site", "webadres"),
    ADDRESS("adres-in-woorden", "address", "adres", "bezoekadres"),
    STREET("straat", "straatnaam", "street"),
    HOUSE_NUMBER("huisnummer", "house-number", "huisnr"),
    POSTCODE("postcode", "postal-code", "zip"),
    TOWN("woonplaats"),
    LATITUDE("breedtegraad", "latitude", "lat"),
    LONGITUDE("lengtegraad", "longitude", "lon", "lng"),
    FACILITIES("toegankelijkheid", "facilities"),
    PRESENCES("waar-doe-je-mee"),
    WITHHELD("geheim-adres", "adres-geheim"),
    PRICE("kosten", "cost"),
    PRICE_WORDS("prijs", "prijs-in-woorden", "price"),
    PLACE("plaats", "place", "gemeente", "stad"),
    DISTRICT("wijk", "district", "wijken"),
    NEIGHBOURHOOD("buurt", "neighbourhood", "buurten"),
    FIGURES("omvang", "figures", "cijfers"),
    SEEN_BY("zichtbaar-voor"),
    DOCUMENTS("bron", "source", "bronnen");

    /** Without these there is no entry. */
    public static final Set<Column> REQUIRED = EnumSet.of(ID, NAME, KIND, SUMMARY);

    /** What tells where something is: of a place that must not be found nothing of it is kept. */
    static final Set<Column> TELLS_WHERE = EnumSet.of(ADDRESS, STREET, HOUSE_NUMBER, POSTCODE, TOWN, LATITUDE, LONGITUDE);

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The name of the column in our own export. */
    public String heading() {
        return names.getFirst();
    }

    /** The end of the message key of its name, {@code directory.column.<key>}, and the word by which a chosen mapping is kept. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** The column with this word. */
    static Optional<Column> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key().equals(key)).findFirst();
    }

    /** What a column of this name most likely means; capitals, accents, spaces and underscores do not count. */
    static Optional<Column> named(String heading) {
        String plain = Slug.of(heading);
        return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
    }
}
