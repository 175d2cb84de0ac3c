package nl.samenspel.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.finding.dutch.StopWords;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;
import nl.samenspel.finding.dutch.WordForms;

/** Everything about words that does not depend on what is in the index, put together for one taxonomy. */
final class Language {

    private final Taxonomy taxonomy;
    private final Surroundings surroundings;
    private final WordForms forms = WordForms.standard();
    private final StopWords stopWords = StopWords.standard();
    private final Stems stems = new Stems(forms);
    private final Phrases phrases;

    Language(Taxonomy taxonomy, Surroundings surroundings) {
        this.taxonomy = taxonomy;
        this.surroundings = surroundings;
        this.phrases = new Phrases(taxonomy, forms, stopWords);
    }

    Documents documents() {
        return new Documents(taxonomy, phrases, stems);
    }

    Finder finder() {
        Meanings meanings = new Meanings(taxonomy, phrases, stopWords, forms);
        Interpreter interpreter = new Interpreter(forms, stopWords, stems, meanings, new Spelling(forms, themeWords()), new PlaceNames(surroundings, forms));
        return new Finder(interpreter, taxonomy, surroundings);
    }

    List<Taxonomy.Vague> vague() {
        return phrases.all().stream().filter(phrase -> phrase.words().size() == 1 && Tokens.of(phrase.text()).size() > 1)
                .map(phrase -> new Taxonomy.Vague(phrase.theme(), phrase.text(), phrase.words().iterator().next())).toList();
    }

    private Set<String> themeWords() {
        Set<String> words = new HashSet<>();
        for (Theme theme : taxonomy.themes()) {
            theme.labels().values().forEach(label -> addWords(label, words));
            theme.synonyms().forEach(synonym -> addWords(synonym, words));
        }
        return words;
    }

    private static void addWords(String text, Set<String> words) {
        Tokens.of(text).stream().map(Token::word).filter(word -> word.length() > 3).forEach(words::add);
    }
}
