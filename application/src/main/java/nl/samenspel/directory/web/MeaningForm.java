package nl.samenspel.directory.web;

import java.util.List;
import nl.samenspel.directory.Column;
import nl.samenspel.directory.ImportView;
import nl.samenspel.directory.Imports;
import nl.samenspel.web.TextKey;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;

/** What each column of a list means, in the order of the columns; empty for one that is not used. */
record MeaningForm(List<String> fields) {

    static Check<MeaningForm> check(FilledIn<MeaningForm> filled, ImportView list) {
        Check<MeaningForm> check = Check.of(filled, "directory.lists.meaning");
        List<String> fields = filled.form().fields;
        check.rule("fields", fields.size() == list.columns().size(), "directory.lists.meaning.other-list");
        for (Column missing : Imports.missing(fields)) {
            check.rule("fields", false, "directory.lists.meaning.missing", name(missing));
        }
        for (Column twice : Imports.twice(fields)) {
            check.rule("fields", false, "directory.lists.meaning.twice", name(twice));
        }
        return check;
    }

    private static TextKey name(Column column) {
        return new TextKey("directory.column." + column.key());
    }
}
