package nl.samenspel.web.form;

import java.util.List;
import java.util.UUID;

/** Forms to look at: one as it comes, one with mistakes in it. */
public final class SampleForms {

    private static final Activity TYPED = new Activity("Samen eten aan de lange tafel", "", "31-02-2026", "", List.of("jong"), "");

    private SampleForms() {
    }

    /** What somebody who runs an activity fills in. */
    public record Activity(String name, String words, String from, String district, List<String> forWhom, String cost) {
    }

    public static FormView filled() {
        return FormView.of("activiteit", TYPED);
    }

    public static FormView refused() {
        return FormView.again("activiteit", new FilledIn<>(TYPED, new UUID(0, 1)), List.of(
                new FormError("words", "look.date.hint", List.of()),
                new FormError("from", "look.date.hint", List.of()),
                new FormError("cost", "look.date.hint", List.of())));
    }
}
