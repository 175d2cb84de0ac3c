package nl.samenspel.finding.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.DutchStemmer;

/** Pairs of words from welfare that must be led to the same form; written from general knowledge of Dutch, before any of it was tried. */
class WordPairsTest {

    private final WordForms forms = WordForms.standard();

    private static List<String[]> pairs() throws IOException {
        try (InputStream file = Objects.requireNonNull(WordPairsTest.class.getResourceAsStream("pairs.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(line -> line.split(" ")).toList();
        }
    }

    private String key(String word) {
        String normal = forms.normal(Tokens.of(word).getFirst().word());
        return forms.root(normal).orElse(normal);
    }

    private static String porter(String word) {
        DutchStemmer stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static List<String> apart(UnaryOperator<String> form) throws IOException {
        return pairs().stream().filter(pair -> !form.apply(pair[0]).equals(form.apply(pair[1]))).map(pair -> pair[0] + " " + pair[1]).toList();
    }

    @Test
    void joinsNearlyAllPairsOfWelfareWords() throws IOException {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(apart(this::key)).as("pairs that stay apart").hasSizeLessThanOrEqualTo(pairs().size() * 5 / 100);
    }

    @Test
    void joinsManyMoreThanTheStemmerOfTheLibrary() throws IOException {
        int ours = apart(this::key).size();
        int theirs = apart(WordPairsTest::porter).size();
        System.out.println("apart: lexicon " + ours + " " + apart(this::key) + ", Porter " + theirs + " of " + pairs().size());
        assertThat(ours).isLessThan(theirs / 4);
    }

    @Test
    void keepsDifferentWordsApart() {
        for (String pair : List.of("gezin zin", "geduld dulden", "gemeente gemeen", "ouder oud", "kaarten kaart", "arm armband", "bank bang", "koor koorts", "maat maatje", "dochter dunken")) {
            String[] words = pair.split(" ");
            assertThat(key(words[0])).as(pair).isNotEqualTo(key(words[1]));
        }
    }
}
