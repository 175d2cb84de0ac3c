package nl.samenspel.detection.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {

    @Test
    void signalsAboutTheSameComeTogether() throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of("src/test/resources/alike-signals.tsv")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        int[] group = new int[lines.size()];
        List<Group> groups = Grouping.STANDARD.group(lines.stream().map(line -> line[1]).toList());
        for (int number = 0; number < groups.size(); number++) {
            for (int member : groups.get(number).members()) {
                group[member] = number + 1;
            }
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int one = 0; one < group.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean alike = lines.get(one)[0].equals(lines.get(other)[0]) && !lines.get(one)[0].equals("los");
                boolean together = group[one] > 0 && group[one] == group[other];
                right += alike && together ? 1 : 0;
                wrong += together && !alike ? 1 : 0;
                missed += alike && !together ? 1 : 0;
            }
        }
        assertThat((double) right / (right + wrong)).isGreaterThan(0.85);
        assertThat((double) right / (right + missed)).isGreaterThan(0.65);
    }

    @Test
    void aGroupShowsWhatItsTextsHaveInCommon() {
        List<Group> groups = Grouping.STANDARD.group(List.of("De lift is kapot", "Weer een kapotte lift", "Taalles gezocht", "Wie geeft taalles?"));
        assertThat(groups).extracting(Group::members).containsExactly(List.of(0, 1), List.of(2, 3));
        assertThat(groups.get(1).words()).containsExactly("taalles");
    }

    @Test
    void compoundsMeetByTheirPieces() {
        List<Group> groups = Grouping.STANDARD.group(List.of("schuldhulp", "schulden", "speeltuin kapot", "fietspad glad"));
        assertThat(groups).extracting(Group::members).containsExactly(List.of(0, 1));
    }

    @Test
    void nothingToGroupIsNoProblem() {
        assertThat(Grouping.STANDARD.group(List.of())).isEmpty();
        assertThat(Grouping.STANDARD.group(List.of("", "de het een", "!!"))).isEmpty();
        assertThat(Grouping.STANDARD.group(new ArrayList<>(Arrays.asList("lift")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"schulden, schuld", "speeltuinen, speeltuin", "kapotte, kapot", "eenzaamheid, eenzaam", "mantelzorgers, mantelzorger"})
    void wordsWithTheSameRootHaveTheSameStem(String one, String other) {
        assertThat(DutchStem.of(one)).isEqualTo(DutchStem.of(other));
    }
}
