package nl.samenspel.directory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.privacy.HiddenContent;
import nl.samenspel.thread.Thing;
import nl.samenspel.thread.ThingTeller;
import nl.samenspel.web.Language;
import nl.samenspel.web.Verb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the thread about entries: who reads the directory may see them all, but for those that are there no more. */
@Component
public class EntryThings implements ThingTeller {

    private static final String KIND = "entry";

    private final JdbcClient jdbc;
    private final HiddenContent hidden;

    EntryThings(JdbcClient jdbc, HiddenContent hidden) {
        this.jdbc = jdbc;
        this.hidden = hidden;
    }

    /** An entry, as a thing on the thread. */
    public static Thing of(EntryId entry) {
        return new Thing(KIND, entry.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Verb verb() {
        return Verb.KNOW;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Told> tell(Collection<String> ids, Language language) {
        return jdbc.sql("select id, slug, facts #>> '{about,name}' as name from directory.entry where id in (:ids) and status = 'IN_USE' and coalesce(facts ->> 'seenBy', 'EVERYBODY') = 'EVERYBODY'")
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query((row, _) -> Map.entry(row.getString("id"), new Told(row.getString("name"), "/aanbod/" + row.getString("slug"))))
                .stream()
                .filter(told -> !hidden.of(EntryHiding.KIND).contains(UUID.fromString(told.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
