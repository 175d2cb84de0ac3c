package nl.samenspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** The table is whole, and the document that shows it is the table. */
class AccessTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

    @Test
    void everyRightHasOneRow() {
        assertThat(AccessTable.RIGHTS).extracting(AccessTable.Row::right).containsExactlyInAnyOrder(Right.values());
    }

    @Test
    void everyRightThatComesWithLoggingInSaysWhetherItHoldsForAnother() {
        assertThat(AccessTable.FOR_ANOTHER).extracting(AccessTable.ForAnother::right)
                .containsExactlyInAnyOrderElementsOf(AccessTable.RIGHTS.stream().filter(row -> !row.everybody() && row.roles().contains(Role.RESIDENT)).map(AccessTable.Row::right).toList());
    }

    @Test
    void noPageStandsInItTwiceForTheSameMethod() {
        assertThat(AccessTable.ROUTES.stream().flatMap(route -> route.methods().stream().map(method -> method + " " + route.pattern())).toList()).doesNotHaveDuplicates();
    }

    @Test
    void theDocumentShowsTheTable() throws IOException {
        String table = document();
        String shown = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        if (!shown.equals(table)) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, table);
        }
        assertThat(shown).as("docs/access.md was out of date; it has been written anew: look at it and commit it").isEqualTo(table);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Written by `AccessTableTest` from `nl.samenspel.access.AccessTable`; change it there. What does not stand here is refused: a page that is missing exists for nobody.
                A role holds in one municipality and within its scope; whether a right reaches one particular thing is decided by the module of that thing.

                ## Roles and rights

                | right | everybody |""");
        Stream.of(Role.values()).forEach(role -> text.append(' ').append(words(role.name())).append(" |"));
        text.append("\n|---|:-:|").append(":-:|".repeat(Role.values().length)).append('\n');
        AccessTable.RIGHTS.forEach(row -> {
            text.append("| ").append(row.right().sentence()).append(" | ").append(row.everybody() ? "●" : " ").append(" |");
            Stream.of(Role.values()).forEach(role -> text.append(row.roles().contains(role) || row.roles().contains(Role.RESIDENT) ? " ● |" : "   |"));
            text.append('\n');
        });
        text.append("""

                ## What may be done for somebody else

                Who acts for somebody has that person's rights as far as this table says, and none of the own roles; what does not stand here is for the person alone.

                | right | beside the person | surely this person | for daily life | for money | for what is kept |
                |---|:-:|:-:|:-:|:-:|:-:|
                """);
        AccessTable.FOR_ANOTHER.forEach(row -> {
            text.append("| ").append(row.right().sentence()).append(" |");
            Stream.of(Footing.values()).forEach(footing -> text.append(row.footings().contains(footing) ? " ● |" : "   |"));
            text.append('\n');
        });
        text.append("\nScopes: ");
        text.append(Role.given().stream()
                .map(role -> words(role.name()) + " (" + Arrays.stream(Scope.Kind.values()).filter(role::takes).map(kind -> words(kind.name())).collect(Collectors.joining(" or ")) + ")")
                .collect(Collectors.joining(", ")));
        text.append(".\n\n## Pages and rights\n\n| page | looking | sending |\n|---|---|---|\n");
        AccessTable.ROUTES.stream().map(Route::pattern).distinct().forEach(pattern -> text
                .append("| `").append(pattern.getPatternString()).append("` | ")
                .append(right(pattern.getPatternString(), HttpMethod.GET)).append(" | ")
                .append(right(pattern.getPatternString(), HttpMethod.POST)).append(" |\n"));
        return text.append("\n`/actuator/prometheus` also answers who asks from the machine itself.\n").toString();
    }

    private static String right(String pattern, HttpMethod method) {
        return AccessTable.ROUTES.stream()
                .filter(route -> route.pattern().getPatternString().equals(pattern) && route.methods().contains(method))
                .map(route -> route.right().sentence())
                .findFirst()
                .orElse("");
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
