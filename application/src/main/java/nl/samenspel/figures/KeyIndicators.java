package nl.samenspel.figures;

import static nl.samenspel.figures.Unit.AVERAGE;
import static nl.samenspel.figures.Unit.KILOMETRES;
import static nl.samenspel.figures.Unit.PERCENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of Statistics Netherlands that Samenspel knows (<i>Kerncijfers wijken en buurten</i>), with the names of their columns through the years. What does not stand
 * here is not taken in: origin, for one, is nobody's business on a page about a neighbourhood.
 */
public final class KeyIndicators {

    private static final String PEOPLE = "people";
    private static final String HOUSEHOLDS = "households";
    private static final String HOMES = "homes";

    private static final Map<Indicator, Columns> COLUMNS = new LinkedHashMap<>();

    static {
        add(Indicator.counted("inhabitants", PEOPLE), "aantinw", "ainw", "aantalinwoners");
        addPart(Indicator.averaged("age-0-14", PEOPLE, PERCENT, "inhabitants"), List.of("a0014", "k0tot15jaar"), "p0014jr", "percentagepersonen0tot15jaar");
        addPart(Indicator.averaged("age-15-24", PEOPLE, PERCENT, "inhabitants"), List.of("a1524", "k15tot25jaar"), "p1524jr", "percentagepersonen15tot25jaar");
        addPart(Indicator.averaged("age-25-44", PEOPLE, PERCENT, "inhabitants"), List.of("a2544", "k25tot45jaar"), "p2544jr", "percentagepersonen25tot45jaar");
        addPart(Indicator.averaged("age-45-64", PEOPLE, PERCENT, "inhabitants"), List.of("a4564", "k45tot65jaar"), "p4564jr", "percentagepersonen45tot65jaar");
        addPart(Indicator.averaged("age-65", PEOPLE, PERCENT, "inhabitants"), List.of("a65oo", "k65jaarofouder"), "p65eojr", "percentagepersonen65jaarenouder");
        add(Indicator.counted("households", HOUSEHOLDS), "aantalhh", "ahh", "huishoudenstotaal", "aantalhuishoudens");
        addPart(Indicator.averaged("living-alone", HOUSEHOLDS, PERCENT, "households"), List.of("a1phh", "eenpersoonshuishoudens"), "peenphh", "percentageeenpersoonshuishoudens");
        addPart(Indicator.averaged("with-children", HOUSEHOLDS, PERCENT, "households"), List.of("ahhmk", "huishoudensmetkinderen"), "phhmk", "percentagehuishoudensmetkinderen");
        add(Indicator.averaged("household-size", HOUSEHOLDS, AVERAGE, "households"), "gemhhgr", "ghhgro", "gemiddeldehuishoudensgrootte");
        add(Indicator.averaged("cars", HOUSEHOLDS, AVERAGE, "households"), "autohh", "gpauhh", "personenautosperhuishouden");
        add(Indicator.counted("homes", HOMES), "woningen", "awoning", "woningvoorraad", "aantalwoningen");
        add(Indicator.averaged("owner-occupied", HOMES, PERCENT, "homes"), "pkoopwon", "pkoopw", "koopwoningen", "percentagekoopwoningen");
        add(Indicator.averaged("social-rent", HOMES, PERCENT, "homes"), "phuurcorp", "pwcorpw", "inbezitwoningcorporatie", "percentagehuurwoningeninbezitwoningcorporaties");
        add(Indicator.averaged("supermarket", HOMES, KILOMETRES, "inhabitants"), "afsuperm", "gafssv", "afstandtotgrotesupermarkt");
    }

    private KeyIndicators() {}

    /** In the order in which they are shown. */
    public static List<Indicator> all() {
        return List.copyOf(COLUMNS.keySet());
    }

    static Optional<Indicator> of(String code) {
        return COLUMNS.keySet().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    static Columns columnsOf(Indicator indicator) {
        return COLUMNS.get(indicator);
    }

    /**
     * Where a figure stands in a table.
     *
     * @param names of the column that holds it, without capitals and signs
     * @param parts of the column that holds a count, to be divided by the count of {@link Indicator#weight}: newer tables give numbers of people where older ones give shares
     */
    record Columns(List<String> names, List<String> parts) {}

    private static void add(Indicator indicator, String... names) {
        addPart(indicator, List.of(), names);
    }

    private static void addPart(Indicator indicator, List<String> parts, String... names) {
        COLUMNS.put(indicator, new Columns(List.of(names), parts));
    }
}
