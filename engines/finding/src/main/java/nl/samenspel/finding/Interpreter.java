package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.finding.dutch.StopWords;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;
import nl.samenspel.finding.dutch.WordForms;

/** Makes out of typed words what to look for. */
final class Interpreter {

    private static final int WORDS_READ = 64;
    private static final int BEGINNINGS = 8;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_NAME = 10;
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 6;

    private final WordForms forms;
    private final StopWords stopWords;
    private final Stems stems;
    private final Meanings meanings;
    private final Spelling spelling;
    private final PlaceNames places;

    Interpreter(WordForms forms, StopWords stopWords, Stems stems, Meanings meanings, Spelling spelling, PlaceNames places) {
        this.forms = forms;
        this.stopWords = stopWords;
        this.stems = stems;
        this.meanings = meanings;
        this.spelling = spelling;
        this.places = places;
    }

    Understood interpret(String words, View view, Lookup known) throws IOException {
        return new Reading(words, view, known).understood();
    }

    /** One question being read. */
    private final class Reading {

        private final View view;
        private final Lookup known;
        private final Lookup surfaces;
        private final String typed;
        private final List<Token> tokens;
        private final Optional<Postcode> postcode;
        private final List<Asked> asked = new ArrayList<>();
        private final Map<Token, String> corrections = new HashMap<>();
        private final Map<List<Token>, String> joined = new LinkedHashMap<>();

        Reading(String words, View view, Lookup known) throws IOException {
            this.view = view;
            this.known = known;
            this.surfaces = new Lookup(view, Fields.SURFACES);
            this.typed = words;
            List<Token> all = Tokens.of(words, WORDS_READ);
            List<Postcode> written = Postcode.in(all);
            Stream<Postcode> postcodes = written.isEmpty() ? all.stream().map(Postcode::alone).flatMap(Optional::stream) : written.stream();
            this.postcode = firstWithAddresses(postcodes.toList());
            this.tokens = all.stream().filter(token -> written.stream().noneMatch(each -> each.tokens().contains(token)) && postcode.filter(each -> each.tokens().contains(token)).isEmpty()).toList();
        }

        private Optional<Postcode> firstWithAddresses(List<Postcode> postcodes) throws IOException {
            for (Postcode each : postcodes) {
                if (known.frequency(each.term()) > 0) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        Understood understood() throws IOException {
            List<PlaceNames.Named> named = places.in(tokens);
            Set<Token> ofPlaces = named.stream().flatMap(name -> name.tokens().stream()).collect(Collectors.toSet());
            Set<String> seen = new HashSet<>();
            for (Token token : contentTokens()) {
                if (!ofPlaces.contains(token) && seen.add(forms.normal(token.word()))) {
                    look(token);
                }
            }
            joinNeighbours();
            named.stream().filter(PlaceNames.Named::misspelled).forEach(this::correct);
            keepMostTelling(Understood.MOST - Math.min(3, named.size() + (postcode.isPresent() ? 1 : 0)));
            return numbered(named);
        }

        private List<Token> contentTokens() {
            List<Token> content = tokens.stream().filter(token -> !stopWords.isStop(token.word()) && !stopWords.isCompanion(token.word()) && !places.isHome(token)).toList();
            return content.isEmpty() ? tokens : content;
        }

        private void look(Token token) throws IOException {
            boolean filler = stopWords.isFiller(token.word());
            Map<String, Double> all = stems.of(token);
            Map<String, Double> whole = new LinkedHashMap<>();
            Map<String, Double> parts = new LinkedHashMap<>();
            all.forEach((stem, share) -> (share > Weights.COMPOUND_PART ? whole : parts).put(stem, share));
            boolean found = isFound(all.keySet());
            Asked word = new Asked(token, whole, found ? mainParts(token) : List.of(), telling(whole.keySet()) * Weights.rarity(forms.frequency(token.word())) * (filler ? Weights.FILLER : 1), filler, Unit.Kind.WORD);
            asked.add(found && !looksMisspelled(token) || meanings.knows(token.word()) ? withBeginnings(word, found) : guessed(word));
        }

        /** Something was found for its parts, but it is no word anybody wrote before. */
        private boolean looksMisspelled(Token token) throws IOException {
            return !forms.isListed(token.word()) && surfaces.frequency(token.word()) == 0 && known.frequency(forms.normal(token.word())) == 0;
        }

        /** The words the parts of a compound come to; each of them is asked as well. */
        private List<String> mainParts(Token token) {
            return token.pieces().size() > 1 ? token.pieces().stream().map(forms::normal).distinct().toList() : forms.parts(token.word()).stream().distinct().toList();
        }

        private boolean isFound(Set<String> terms) throws IOException {
            for (String term : terms) {
                if (known.frequency(term) > 0) {
                    return true;
                }
            }
            return false;
        }

        private double telling(Set<String> terms) throws IOException {
            int frequency = 0;
            for (String term : terms) {
                frequency = Math.max(frequency, known.frequency(term));
            }
            return view.telling(frequency);
        }

        private boolean isLast(Token token) {
            return token == tokens.getLast() && typed.endsWith(token.surface());
        }

        /** A word that is still being typed may become another one. */
        private Asked withBeginnings(Asked word, boolean found) throws IOException {
            Token token = word.token();
            boolean unfinished = isLast(token) && token.word().length() >= SHORTEST_BEGINNING && !(found && forms.isWord(token.word()));
            return unfinished ? word.with(beginnings(token), word.kind()) : word;
        }

        private Map<String, Double> beginnings(Token token) throws IOException {
            Map<String, Double> terms = new LinkedHashMap<>();
            for (String surface : spelling.beginnings(token.word(), BEGINNINGS, view)) {
                terms.merge(forms.normal(surface), Weights.BEGINNING, Math::max);
            }
            return terms;
        }

        /** Nobody knows the word: it is the beginning of one, or a typing error, or about something that is not there. */
        private Asked guessed(Asked word) throws IOException {
            Token token = word.token();
            if (token.word().length() >= SHORTEST_BEGINNING && (isLast(token) || !forms.isWord(token.word()))) {
                Map<String, Double> beginnings = beginnings(token);
                if (!beginnings.isEmpty()) {
                    return word.with(beginnings, Unit.Kind.BEGINNING);
                }
            }
            Optional<String> meant = forms.isListed(token.word()) ? Optional.empty() : spelling.meant(token.word(), forms.isWord(token.word()), view);
            if (meant.isEmpty()) {
                return word;
            }
            Asked corrected = asked(token, meant.get());
            corrections.put(token, meant.get());
            return corrected;
        }

        private Asked asked(Token token, String meant) throws IOException {
            Token right = new Token(meant, meant, List.of());
            Map<String, Double> whole = new LinkedHashMap<>();
            stems.of(right).forEach((stem, share) -> {
                if (share > Weights.COMPOUND_PART) {
                    whole.put(stem, share * Weights.CORRECTED);
                }
            });
            return new Asked(token, whole, mainParts(right), telling(whole.keySet()) * Weights.rarity(forms.frequency(meant)), stopWords.isFiller(meant), Unit.Kind.CORRECTED);
        }

        /** Who writes "wmo togo" may mean "Wmotogo": two words that stand together somewhere count there as both. */
        private void joinNeighbours() throws IOException {
            List<Token> words = asked.stream().map(Asked::token).toList();
            for (int at = 0; at + 1 < words.size(); at++) {
                String together = words.get(at).word() + words.get(at + 1).word();
                if (surfaces.frequency(together) > 0) {
                    joined.put(words.subList(at, at + 2), forms.normal(together));
                }
            }
            abbreviate(words);
        }

        /** "Centrum voor Jeugd en Gezin" is written "CJG": where the first letters of all words stand as one, that counts as all of them. */
        private void abbreviate(List<Token> words) throws IOException {
            String initials = words.stream().map(token -> token.word().substring(0, 1)).collect(Collectors.joining());
            boolean likely = words.size() >= SHORTEST_INITIALS && words.size() <= LONGEST_INITIALS && !forms.isListed(initials);
            if (likely && surfaces.frequency(initials) > 0) {
                joined.put(words, forms.normal(initials));
            }
        }

        private void keepMostTelling(int most) {
            while (asked.stream().mapToInt(Asked::places).sum() > most) {
                asked.remove(asked.stream().min(java.util.Comparator.comparingDouble(Asked::telling)).orElseThrow());
            }
        }

        private Understood numbered(List<PlaceNames.Named> named) {
            Numbering numbering = new Numbering(forms);
            asked.forEach(numbering::word);
            joined.forEach(numbering::together);
            named.forEach(numbering::place);
            postcode.ifPresent(numbering::postcode);
            List<Unit.Meant> themes = meanings.of(contentForMeaning(named), numbering.bitsOf(), corrections);
            return new Understood(numbering.units(), themes, numbering.places(), numbering.weights(), named.stream().anyMatch(name -> name.area().isEmpty()), postcode, exactName(), corrected());
        }

        private List<Token> contentForMeaning(List<PlaceNames.Named> named) {
            Set<Token> ofPlaces = named.stream().flatMap(name -> name.tokens().stream()).collect(Collectors.toSet());
            return tokens.stream().filter(token -> !ofPlaces.contains(token)).toList();
        }

        private void correct(PlaceNames.Named name) {
            name.tokens().forEach(token -> corrections.put(token, ""));
            name.area().ifPresent(area -> corrections.put(name.tokens().getFirst(), area.name()));
        }

        private String exactName() {
            return tokens.isEmpty() || tokens.size() > LONGEST_NAME ? "" : Documents.exactName(tokens);
        }

        private Optional<String> corrected() {
            return corrections.isEmpty() ? Optional.empty()
                    : Optional.of(tokens.stream().map(token -> corrections.getOrDefault(token, token.surface())).filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")));
        }
    }
}
