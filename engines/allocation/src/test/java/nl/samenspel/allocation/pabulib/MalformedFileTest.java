package nl.samenspel.allocation.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.samenspel.allocation.language.Texts;

/** Everything that can be wrong with a file: each has its line and its reason, and never a stack trace. */
class MalformedFileTest {

    private static final String GOOD = """
            META
            key;value
            budget;100
            vote_type;approval
            num_projects;2
            num_votes;2
            PROJECTS
            project_id;cost;name
            1;40;Bankje
            2;30;Boom
            VOTES
            voter_id;vote
            a;1,2
            b;2
            """;

    private static final String POINTS = GOOD.replace("approval", "cumulative").replace("voter_id;vote\n", "voter_id;vote;points\n")
            .replace("a;1,2\n", "a;1,2;3,1\n").replace("b;2\n", "b;2;1\n");

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("   \n", 0, FindingKind.EMPTY_FILE),
                fault(GOOD.replace("Boom", "Bo\u0000om"), 10, FindingKind.CONTROL_CHARACTER, "U+0000"),
                fault(GOOD.replace("Boom", "\"Boom"), 10, FindingKind.UNCLOSED_QUOTE),
                fault("Uitslag\n" + GOOD, 1, FindingKind.TEXT_BEFORE_META, "Uitslag"),
                fault(GOOD.substring(GOOD.indexOf("PROJECTS")), 0, FindingKind.META_MISSING),
                fault(GOOD.replace("PROJECTS\nproject_id;cost;name\n1;40;Bankje\n2;30;Boom\n", ""), 0,
                        FindingKind.PROJECTS_MISSING),
                fault(GOOD.substring(0, GOOD.indexOf("VOTES")), 0, FindingKind.VOTES_MISSING),
                fault(GOOD + "VOTES\n", 15, FindingKind.SECTION_TWICE, "VOTES"),
                fault(GOOD.substring(GOOD.indexOf("PROJECTS")) + GOOD.substring(0, GOOD.indexOf("PROJECTS")), 9,
                        FindingKind.SECTIONS_OUT_OF_ORDER, "META", "PROJECTS"),
                fault(GOOD.substring(0, GOOD.indexOf("voter_id")), 11, FindingKind.HEADER_MISSING, "VOTES"),
                fault(GOOD.replace("key;value\n", ""), 2, FindingKind.META_HEADER),
                fault(GOOD.replace("project_id;cost", "project_id;kosten"), 8, FindingKind.COLUMN_MISSING, "cost"),
                fault(GOOD.replace("voter_id;vote", "voter_id;stem"), 12, FindingKind.COLUMN_MISSING, "vote"),
                fault(GOOD.replace("cost;name", "cost;cost"), 8, FindingKind.COLUMN_TWICE, "cost"),
                fault(GOOD.replace("cost;name", "cost;"), 8, FindingKind.COLUMN_WITHOUT_NAME, "3"),
                fault(GOOD.replace("num_votes;2", ";2"), 6, FindingKind.META_KEY_MISSING),
                fault(GOOD.replace("num_votes;2", "num_votes"), 6, FindingKind.META_VALUE_MISSING, "num_votes"),
                fault(GOOD.replace("num_votes;2", "budget;200"), 6, FindingKind.META_CONTRADICTION, "budget"),
                fault(GOOD.replace("budget;100\n", ""), 2, FindingKind.BUDGET_MISSING),
                fault(GOOD.replace("budget;100", "budget;€ 100"), 3, FindingKind.NOT_A_NUMBER, "budget", "€ 100"),
                fault(GOOD.replace("budget;100", "budget;1.000.000"), 3, FindingKind.NOT_A_NUMBER, "budget", "1.000.000"),
                fault(GOOD.replace("budget;100", "budget;-100"), 3, FindingKind.NEGATIVE, "budget", "-100"),
                fault(GOOD.replace("budget;100", "budget;1e13"), 3, FindingKind.TOO_LARGE, "budget", "1e13"),
                fault(GOOD.replace("budget;100", "budget;100,1234567"), 3, FindingKind.TOO_PRECISE, "budget", "100,1234567"),
                fault(GOOD.replace("vote_type;approval\n", ""), 2, FindingKind.VOTE_TYPE_MISSING),
                fault(GOOD.replace("approval", "duimpjes"), 4, FindingKind.VOTE_TYPE_UNKNOWN, "duimpjes"),
                fault(GOOD.replace("num_votes;2", "num_votes;twee"), 6, FindingKind.NOT_A_NUMBER, "num_votes", "twee"),
                fault(GOOD.replace("num_votes;2", "max_length;veel"), 6, FindingKind.NOT_A_NUMBER, "max_length", "veel"),
                fault(GOOD.replace("1;40;Bankje\n2;30;Boom\n", "").replace("a;1,2\nb;2\n", "a;\n"), 8, FindingKind.NO_PROJECTS),
                fault(GOOD.replace("2;30;Boom", ";30;Boom"), 10, FindingKind.PROJECT_ID_MISSING),
                fault(GOOD.replace("2;30;Boom", "1;30;Boom"), 10, FindingKind.PROJECT_ID_TWICE, "1", "9"),
                fault(GOOD.replace("2;30;Boom", "\"2,3\";30;Boom"), 10, FindingKind.PROJECT_ID_WITH_COMMA, "2,3"),
                fault(GOOD.replace("2;30;Boom", "2;;Boom"), 10, FindingKind.COST_MISSING, "2"),
                fault(GOOD.replace("2;30;Boom", "2;None;Boom"), 10, FindingKind.COST_MISSING, "2"),
                fault(GOOD.replace("2;30;Boom", "2;dertig;Boom"), 10, FindingKind.NOT_A_NUMBER, "cost", "dertig"),
                fault(GOOD.replace("2;30;Boom", "2;-30;Boom"), 10, FindingKind.NEGATIVE, "cost", "-30"),
                fault(GOOD.replace("2;30;Boom", "2;30;Boom; met bank"), 10, FindingKind.TOO_MANY_FIELDS, "4", "3"),
                fault(GOOD.replace("2;30;Boom", "2"), 10, FindingKind.TOO_FEW_FIELDS, "1", "cost"),
                fault(GOOD.replace("b;2\n", ";2\n"), 14, FindingKind.VOTER_MISSING),
                fault(GOOD.replace("b;2\n", "b;2,7\n"), 14, FindingKind.PROJECT_UNKNOWN, "7"),
                fault(POINTS.replace("vote;points", "vote;punten"), 12, FindingKind.POINTS_COLUMN_MISSING, "cumulative"),
                fault(POINTS.replace("b;2;1", "b;2;"), 14, FindingKind.POINTS_MISSING),
                fault(POINTS.replace("b;2;1", "b;;1"), 14, FindingKind.POINTS_WITHOUT_PROJECTS),
                fault(POINTS.replace("b;2;1", "b;2;1,3"), 14, FindingKind.POINTS_COUNT, "1", "2"),
                fault(POINTS.replace("b;2;1", "b;2;veel"), 14, FindingKind.NOT_A_NUMBER, "points", "veel"),
                fault(POINTS.replace("b;2;1", "b;2;1000001"), 14, FindingKind.TOO_LARGE, "points", "1000001"),
                fault(POINTS.replace("b;2;1", "b;2;0.0001"), 14, FindingKind.TOO_PRECISE, "points", "0.0001"),
                fault(POINTS.replace("b;2;1", "b;2;-1"), 14, FindingKind.POINTS_NEGATIVE, "-1"));
    }

    private static Arguments fault(String text, int line, FindingKind kind, String... details) {
        return Arguments.of(kind + " in line " + line, text, Finding.of(line, kind, details));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void tellsLineAndReason(String name, String text, Finding expected) {
        assertThat(PabulibReader.read(text)).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.faults()).contains(expected);
            unreadable.faults().forEach(fault -> {
                assertThat(fault.sentence(Texts.DUTCH)).isNotBlank().doesNotContain("{");
                assertThat(fault.sentence(Texts.ENGLISH)).isNotBlank().doesNotContain("{");
            });
        });
    }

    @Test
    void knowsTheLineOfACharacterThatIsNotUtf8() {
        byte[] latin = GOOD.replace("Boom", "Bôme").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PabulibReader.read(latin))
                .isEqualTo(new Reading.Unreadable(List.of(Finding.of(10, FindingKind.NOT_UTF8))));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        String text = GOOD.replace("budget;100", "budget;veel").replace("2;30", "2;dertig").replace("b;2\n", "b;9\n");
        assertThat(PabulibReader.read(text)).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable ->
                assertThat(unreadable.faults()).extracting(Finding::line).contains(3, 10));
    }

    @Test
    void hasAFaultForEveryKind() {
        List<FindingKind> tried = Stream.concat(faults().map(arguments -> ((Finding) arguments.get()[2]).kind()),
                Stream.of(FindingKind.NOT_UTF8)).distinct().toList();
        assertThat(tried).containsAll(Stream.of(FindingKind.values()).filter(FindingKind::isFault).toList())
                .hasSizeGreaterThanOrEqualTo(30);
    }

    /** Whatever is cut off or put in, reading ends in an election or in reasons. */
    @Test
    void neverThrowsOnDamagedFiles() {
        Random random = new Random(23);
        String junk = ";\",\n\r\tMETA0-9.é\u0000";
        for (int number = 0; number < 5000; number++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? GOOD : POINTS);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, junk.charAt(random.nextInt(junk.length())));
                } else {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
                }
            }
            assertThat(PabulibReader.read(text.toString())).isNotNull();
        }
    }
}
