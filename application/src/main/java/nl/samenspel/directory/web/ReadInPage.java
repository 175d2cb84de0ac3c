package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.directory.Column;
import nl.samenspel.directory.Effect;
import nl.samenspel.directory.ImportStage;
import nl.samenspel.directory.ImportView;
import nl.samenspel.web.Page;
import nl.samenspel.web.Paging;
import nl.samenspel.web.parts.Tab;

/**
 * The page of a list that is read in.
 *
 * @param effect of which rows are shown
 * @param mayBeUndone whether it is not too late to undo it
 */
public record ReadInPage(ImportView list, Effect effect, List<ListRowView> rows, List<ListRowView> leftAlone, Paging paging, boolean mayBeUndone, String by) {

    public String path() {
        return "/lijsten/" + list.id();
    }

    /** What the rows come to, each as a tab with its number. */
    public List<Tab> tabs(Page page) {
        List<Tab> tabs = new ArrayList<>();
        for (Effect each : Effect.values()) {
            tabs.add(new Tab(page.text("directory.import.effect." + each.key()), path() + "?deel=" + each.slug(), each == effect, (int) list.count(each)));
        }
        return tabs;
    }

    /** Whether what was looked at has still to be decided. */
    public boolean isAsked() {
        return list.stage() == ImportStage.COMPARED && effect.isAsked() && list.count(effect) > 0;
    }

    /** How many rows would do something. */
    public long toDo() {
        return list.count(Effect.NEW) + list.count(Effect.CHANGED) + list.count(Effect.OURS) + list.count(Effect.GONE);
    }

    /** Everything a column can mean, by its word. */
    public static Map<String, String> meanings(Page page) {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("", page.text("directory.lists.meaning.none"));
        Arrays.stream(Column.values()).forEach(column -> meanings.put(column.key(), page.text(column.isRequired() ? "directory.lists.meaning.required" : "directory.lists.meaning.plain", page.text("directory.column." + column.key()))));
        return meanings;
    }
}
