package nl.samenspel.directory.web;

import java.util.Optional;
import nl.samenspel.directory.RowProblem;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list that somebody brings.
 *
 * @param source how people call it; the next one of this name is recognised
 * @param file stays empty: what was chosen is sent beside the form
 */
record ListForm(String source, String file) {

    static final ListForm EMPTY = new ListForm("", "");
    static final int NAME = 80;

    static Check<ListForm> check(FilledIn<ListForm> filled, Optional<MultipartFile> file) {
        return Check.of(filled, "directory.lists.form").required("source").atMost("source", NAME)
                .rule("file", file.filter(brought -> !brought.isEmpty()).isPresent(), file.isPresent() && !file.get().getOriginalFilename().isEmpty() ? "directory.import.empty" : "directory.lists.no-file");
    }

    static void refuse(Check<ListForm> check, RowProblem why) {
        check.rule("file", false, why.key(), why.forPage());
    }
}
