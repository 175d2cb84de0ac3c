package nl.samenspel.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an entry is, in five kinds. A source often says it finer; what it said is kept beside the kind, see {@link EntryFacts.About#statedKind}. */
public enum Kind {

    /** An organisation (<i>organisatie</i>), a government or a network of them. */
    ORGANISATION("organisatie"),
    /** What somebody offers all the time (<i>dienst</i>): a team, a desk, a website, a buddy service. */
    SERVICE("dienst"),
    /** Something one joins at a time (<i>activiteit</i>). */
    ACTIVITY("activiteit"),
    /** A place to walk in and meet people (<i>ontmoetingsplek</i>). */
    MEETING_PLACE("ontmoetingsplek"),
    /** What residents themselves began (<i>bewonersinitiatief</i>). */
    INITIATIVE("initiatief");

    /** The kinds as sources state them, by the kind they are here. */
    private static final Map<String, Kind> STATED = Map.ofEntries(
            Map.entry("organisatie", ORGANISATION),
            Map.entry("overheid", ORGANISATION),
            Map.entry("netwerk", ORGANISATION),
            Map.entry("zorgaanbieder", ORGANISATION),
            Map.entry("onderwijs", ORGANISATION),
            Map.entry("fonds", ORGANISATION),
            Map.entry("dienst", SERVICE),
            Map.entry("website", SERVICE),
            Map.entry("buurtteam", SERVICE),
            Map.entry("sociaal-makelaar", SERVICE),
            Map.entry("informele-zorg", SERVICE),
            Map.entry("activiteit", ACTIVITY),
            Map.entry("ontmoetingsplek", MEETING_PLACE),
            Map.entry("bewonersinitiatief", INITIATIVE));

    private final String slug;

    Kind(String slug) {
        this.slug = slug;
    }

    /** The word in addresses and in the open data. */
    public String slug() {
        return slug;
    }

    /** The end of the message key of its name, {@code directory.kind.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word in addresses. */
    public static Optional<Kind> at(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The kind that a source means by its own word. */
    static Optional<Kind> stated(String word) {
        return Optional.ofNullable(STATED.get(word.toLowerCase(Locale.ROOT))).or(() -> at(word.toLowerCase(Locale.ROOT)));
    }
}
