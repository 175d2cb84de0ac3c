package nl.samenspel.directory;

import java.util.Optional;
import java.util.UUID;
import nl.samenspel.privacy.HideableContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets entries be hidden when they are not allowed: their pages, and their place in lists, counts, the sitemap and the open data. */
@Component
class EntryHiding implements HideableContent {

    static final String KIND = "entry";
    private static final String PAGES = "/aanbod/";

    private final JdbcClient jdbc;

    EntryHiding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> at(String path) {
        return !path.startsWith(PAGES) ? Optional.empty() : jdbc.sql("select id from directory.entry where slug = ? and status = 'IN_USE'")
                .param(path.substring(PAGES.length()))
                .query(UUID.class)
                .optional();
    }

    /** The row changes, so that every index hears of it. */
    @Override
    @Transactional
    public void hide(UUID thing, boolean hidden) {
        jdbc.sql("update directory.entry set hidden = :hidden, hidings = hidings + 1 where id = :id").param("hidden", hidden).param("id", thing).update();
    }
}
