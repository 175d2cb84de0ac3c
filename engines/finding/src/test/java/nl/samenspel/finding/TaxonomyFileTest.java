package nl.samenspel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.finding.Taxonomy.Reading;
import org.junit.jupiter.api.Test;

/** The themes in a spreadsheet: what goes out comes in again, and what is wrong is said line by line. */
class TaxonomyFileTest {

    private static List<String> problems(String text) {
        return Taxonomy.read(text) instanceof Reading.Unreadable(List<Reading.Problem> problems)
                ? problems.stream().map(problem -> problem.line() + " " + problem.english()).toList()
                : List.of();
    }

    @Test
    void whatGoesOutComesInAgain() throws IOException {
        StringWriter file = new StringWriter();
        Taxonomy.standard().write(file);
        assertThat(Taxonomy.read(file.toString())).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.taxonomy().themes()).isEqualTo(Taxonomy.standard().themes());
            assertThat(read.taxonomy().version()).isEqualTo(Taxonomy.standard().version());
        });
    }

    @Test
    void keepsCommasQuotesAndLanguagesOfNames() throws IOException {
        Theme theme = new Theme("eten", Optional.empty(), Map.of("nl", "Eten, \"samen\"", "en", "Food", "tr", "Yemek"), List.of("~honger", "aan tafel"), List.of(), List.of(), List.of("eten"));
        StringWriter file = new StringWriter();
        Taxonomy.of(List.of(theme)).write(file);
        assertThat(Taxonomy.read(file.toString())).isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(read.taxonomy().themes()).containsExactly(theme));
    }

    @Test
    void readsWhatASpreadsheetInDutchMakes() {
        assertThat(Taxonomy.read("\uFEFFcode;broader;label_nl;synonyms\r\neten;;Eten;\"honger; aan tafel\"\r\n\r\nkoken;eten;Koken;\r\n")).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.taxonomy().theme("eten").orElseThrow().synonyms()).containsExactly("honger", "aan tafel");
            assertThat(read.taxonomy().withBroader("koken")).containsExactly("koken", "eten");
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(problems("""
                code,broader,label_nl,synonyms,life_domains
                Eten!,,Eten,,
                koken,,,,
                taal,,Taal,,
                taal,,Taal weer,,
                les,school,Les,,
                een,twee,Een,,
                twee,een,Twee,,
                geld,,Geld,,tuinieren
                """)).containsExactly(
                "2 'Eten!' cannot be a code: lower-case letters, digits and hyphens.",
                "3 The theme 'koken' has no name.",
                "5 The theme 'taal' is on line 4 already.",
                "9 'tuinieren' is unknown in the column 'life_domains'.",
                "6 'les' is part of 'school', which is not there.",
                "7 'een' is part of itself.",
                "8 'twee' is part of itself.");
    }

    @Test
    void saysThatARelatedThemeIsNotThere() {
        assertThat(problems("code,label_nl,related\neten,Eten,koken\nkoken,Koken,eten\ntaal,Taal,school\n")).containsExactly("4 'taal' is related to 'school', which is not there.");
    }

    @Test
    void aThemeThatGoesIsNoLongerRelatedToAnother() {
        Taxonomy both = Taxonomy.of(List.of(new Theme("eten", Optional.empty(), Map.of("nl", "Eten"), List.of(), List.of(), List.of()),
                new Theme("koken", Optional.of("eten"), Map.of("nl", "Koken"), List.of(), List.of(), List.of(), List.of("eten"))));
        Theme left = both.without(both.theme("eten").orElseThrow()).theme("koken").orElseThrow();
        assertThat(left.broader()).isEmpty();
        assertThat(left.related()).isEmpty();
    }

    @Test
    void saysWhatAFileLacks() {
        assertThat(problems("naam,woorden\nEten,honger\n")).containsExactly("1 The column 'code' is missing.", "1 The column 'label_nl' is missing.");
        assertThat(problems("code,label_nl\n")).containsExactly("1 There is no theme in it.");
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("code,label_nl\neten,\"Eten\n")).contains("2 A quotation mark is not closed.");
    }
}
