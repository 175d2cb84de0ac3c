package nl.samenspel.directory.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryVersion;
import nl.samenspel.people.AccountId;
import nl.samenspel.web.HumanTime;
import nl.samenspel.web.Page;
import nl.samenspel.web.Verb;
import nl.samenspel.web.parts.Moment;

/** The versions of an entry as a time line. */
public final class HistoryView {

    private final String slug;
    private final List<EntryVersion> versions;
    private final Map<AccountId, String> names;

    HistoryView(String slug, List<EntryVersion> versions, Map<AccountId, String> names) {
        this.slug = slug;
        this.versions = versions;
        this.names = names;
    }

    /** Whether the entry is there no more. */
    public boolean isGone() {
        return versions.getFirst().deed() == EntryVersion.Deed.TAKEN_OUT;
    }

    public List<Moment> moments(Page page) {
        return versions.stream().map(version -> moment(page, version)).toList();
    }

    private Moment moment(Page page, EntryVersion version) {
        HumanTime when = page.times().ago(version.at());
        String who = version.by().map(account -> names.getOrDefault(account, page.text("directory.history.somebody"))).orElseGet(() -> page.text(version.deed() == EntryVersion.Deed.IMPORTED ? "directory.history.import" : "directory.history.founder"));
        return new Moment(what(page, version), who, when.words() + " (" + when.exact() + ")", when.machine(), Verb.KNOW,
                "/aanbod/" + slug + "/geschiedenis/" + version.number(), page.text("directory.history.look", version.number()));
    }

    private static String what(Page page, EntryVersion version) {
        String changed = version.changed().stream().sorted().map(fact -> page.text("directory.fact." + fact.key())).collect(Collectors.joining(", "));
        return switch (version.deed()) {
            case PUT_IN, TAKEN_OUT, BEGUN -> page.text("directory.deed." + version.deed().key());
            case IMPORTED -> changed.isEmpty() ? page.text("directory.deed.imported") : page.text("directory.deed.imported-again", changed);
            case CHANGED, REVISED -> page.text("directory.deed.changed", changed);
            case UNDONE -> page.text("directory.deed.undone", version.restored().orElse(0));
        };
    }
}
