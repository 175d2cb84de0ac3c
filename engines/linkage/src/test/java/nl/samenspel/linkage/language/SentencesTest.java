package nl.samenspel.linkage.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages and its gaps can be filled. */
class SentencesTest {

    @Test
    void bothLanguagesHaveEverySentence() {
        assertThat(Texts.in(Texts.DUTCH).keys()).isEqualTo(Texts.in(Texts.ENGLISH).keys());
    }

    @Test
    void everySentenceCanBeFilled() {
        for (var language : new java.util.Locale[] {Texts.DUTCH, Texts.ENGLISH}) {
            Texts texts = Texts.in(language);
            texts.keys().stream().filter(key -> !key.equals("usage")).forEach(key ->
                    assertThat(texts.text(key, 1, 2, 3, 4, 5)).as(key).isNotBlank().doesNotContain("{0}"));
        }
        assertThat(Texts.in(Texts.DUTCH).text("usage")).contains("factlab protect");
    }
}
