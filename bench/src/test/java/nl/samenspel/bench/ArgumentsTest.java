package nl.samenspel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private final FakeBenchmark start = FakeBenchmark.finding("start");
    private final FakeBenchmark web = FakeBenchmark.finding("web");
    private final Subjects subjects = new Subjects(List.of(start, web));

    @TempDir
    Path folder;

    @Test
    void measuresEverythingWhenNothingIsNamed() {
        Request.Measure asked = measure();
        assertThat(asked.subjects()).containsExactly(start, web);
        assertThat(asked.data()).isEmpty();
        assertThat(asked.json()).isEmpty();
        assertThat(asked.language()).isEqualTo(Language.DUTCH);
        assertThat(asked.options()).containsEntry("seconds", "30").containsEntry("url", "");
    }

    @Test
    void measuresNamedSubjectsOnceInTheOrderTheyWereNamed() {
        assertThat(measure("web", "start", "web").subjects()).containsExactly(web, start);
    }

    @Test
    void takesValuesAfterASpaceOrAnEqualsSign() {
        Path json = folder.resolve("met spatie.json");
        Request.Measure asked = measure("web", "--data", folder.toString(), "--json=" + json, "--language", "en",
                "--seconds=5", "--url", "http://localhost:1?a=b");
        assertThat(asked.data()).contains(folder);
        assertThat(asked.json()).contains(json);
        assertThat(asked.language()).isEqualTo(Language.ENGLISH);
        assertThat(asked.options()).containsEntry("seconds", "5").containsEntry("url", "http://localhost:1?a=b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "wbe;                         'wbe' is geen onderwerp. Kies uit: start, web.",
        "web --rate 4;                --rate bestaat hier niet. Wel: --data, --json, --language, --seconds, --url.",
        "web --seconds;               Achter --seconds ontbreekt een waarde.",
        "web --seconds 5 --seconds=6; --seconds staat er twee keer.",
        "web --seconds 0;             Bij --seconds hoort een heel getal van 1 tot en met 600, niet '0'.",
        "web --seconds 601;           Bij --seconds hoort een heel getal van 1 tot en met 600, niet '601'.",
        "web --seconds 1.5;           Bij --seconds hoort een heel getal van 1 tot en met 600, niet '1.5'.",
        "web --language fy;           'fy' is geen taal van deze tabel. Kies nl of en.",
        "--data /nergens/hier;        De map '/nergens/hier' van --data is er niet.",
    })
    void saysWhatIsWrongAndWhatWouldBeRight(String words, String complaint) {
        assertThat(Arguments.read(subjects, words.split(" "))).isInstanceOfSatisfying(Request.Misunderstood.class,
                misunderstood -> assertThat(misunderstood.complaint().dutch()).isEqualTo(complaint));
    }

    @Test
    void refusesBeforehandAFileThatCannotBeWritten() {
        assertThat(Arguments.read(subjects, "--json", folder.toString())).isInstanceOf(Request.Misunderstood.class);
        assertThat(Arguments.read(subjects, "--json", folder.resolve("nergens/a.json").toString())).isInstanceOf(Request.Misunderstood.class);
        assertThat(Arguments.read(subjects, "--json", "")).isInstanceOf(Request.Misunderstood.class);
        assertThat(Arguments.read(subjects, "--json", "\0")).isInstanceOf(Request.Misunderstood.class);
        assertThat(Files.exists(folder.resolve("nergens"))).isFalse();
    }

    @Test
    void complainsInTheLanguageThatWasAsked() {
        assertThat(Arguments.read(subjects, "--language=en", "--seconds=x")).isInstanceOfSatisfying(Request.Misunderstood.class,
                misunderstood -> assertThat(misunderstood.complaint().in(misunderstood.language()))
                        .isEqualTo("--seconds takes a whole number from 1 to 600, not 'x'."));
    }

    @Test
    void helpsWhoAsks() {
        assertThat(Arguments.read(subjects, "web", "--help")).isEqualTo(new Request.Help(Language.DUTCH));
        assertThat(new Usage(subjects).in(Language.ENGLISH)).contains("start", "about web", "--seconds", "[30]", "how long");
    }

    private Request.Measure measure(String... words) {
        return (Request.Measure) Arguments.read(subjects, words);
    }
}
