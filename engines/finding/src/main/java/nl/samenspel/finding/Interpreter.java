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
    /** What a place counts that is named in the words of an entry. */
    private static final double WRITTEN = 0.8;
    /** A number that may be a postcode, for the reason only. */
    private static final double SCARCELY = 0.05;

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
        private final Map<Token, String> joined = new HashMap<>();

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
            for (int at = 0; at + 1 < asked.size(); at++) {
                String together = asked.get(at).token().word() + asked.get(at + 1).token().word();
                if (surfaces.frequency(together) > 0) {
                    joined.put(asked.get(at).token(), forms.normal(together));
                }
            }
        }

        private void keepMostTelling(int most) {
            while (asked.stream().mapToInt(Asked::places).sum() > most) {
                asked.remove(asked.stream().min(java.util.Comparator.comparingDouble(Asked::telling)).orElseThrow());
            }
        }

        private Understood numbered(List<PlaceNames.Named> named) throws IOException {
            List<Double> weights = new ArrayList<>();
            List<Unit> units = new ArrayList<>();
            Map<Token, Integer> bitsOf = new HashMap<>();
            for (Asked word : asked) {
                bitsOf.put(word.token(), number(word, weights, units));
            }
            for (int at = 0; at + 1 < asked.size(); at++) {
                Token token = asked.get(at).token();
                if (joined.containsKey(token)) {
                    units.add(new Unit(token, bitsOf.get(token) | bitsOf.get(asked.get(at + 1).token()), Unit.Kind.WORD, Map.of(joined.get(token), 1.0)));
                }
            }
            List<Unit.Place> areas = new ArrayList<>();
            for (PlaceNames.Named name : named) {
                numberPlace(name, weights, units, areas);
            }
            postcode.ifPresent(where -> numberPostcode(where, weights, units));
            double[] inOrder = weights.stream().mapToDouble(Double::doubleValue).toArray();
            List<Unit.Meant> themes = meanings.of(contentForMeaning(named), bitsOf, corrections);
            return new Understood(units, themes, areas, inOrder, named.stream().anyMatch(name -> name.area().isEmpty()), postcode, exactName(), corrected());
        }

        private List<Token> contentForMeaning(List<PlaceNames.Named> named) {
            Set<Token> ofPlaces = named.stream().flatMap(name -> name.tokens().stream()).collect(Collectors.toSet());
            return tokens.stream().filter(token -> !ofPlaces.contains(token)).toList();
        }

        private int number(Asked word, List<Double> weights, List<Unit> units) {
            List<String> parts = word.parts();
            int first = weights.size();
            int places = word.places();
            int bits = ((1 << places) - 1) << first;
            for (int place = 0; place < places; place++) {
                weights.add(Math.max(0.05, word.telling() / places));
            }
            double scale = word.filler() ? Weights.FILLER : 1;
            units.add(new Unit(word.token(), bits, word.kind(), scaled(word.terms(), scale)));
            for (int part = 0; part < parts.size(); part++) {
                units.add(new Unit(word.token(), 1 << first + part, Unit.Kind.PART, partTerms(parts.get(part), scale)));
            }
            return bits;
        }

        private Map<String, Double> partTerms(String part, double scale) {
            Map<String, Double> terms = new LinkedHashMap<>();
            terms.put(part, scale * Weights.COMPOUND_PART);
            forms.root(part).ifPresent(root -> terms.put(root, scale * Weights.PART_OF_PART));
            return terms;
        }

        private static Map<String, Double> scaled(Map<String, Double> terms, double scale) {
            Map<String, Double> scaled = new LinkedHashMap<>();
            terms.forEach((term, share) -> scaled.put(term, share * scale));
            return scaled;
        }

        /** What is asked about weighs more than where; another town weighs more than what. */
        private void numberPlace(PlaceNames.Named name, List<Double> weights, List<Unit> units, List<Unit.Place> areas) {
            double others = weights.stream().mapToDouble(Double::doubleValue).sum();
            int bits = 1 << weights.size();
            if (bits >= 1 << Understood.MOST) {
                return;
            }
            weights.add(others == 0 ? 1 : others * (name.area().isPresent() ? 0.5 : 1.5));
            Map<String, Double> terms = new LinkedHashMap<>();
            List<Token> written = name.area().map(area -> Tokens.of(area.name())).orElse(name.tokens());
            (name.misspelled() ? written : name.tokens()).stream().filter(token -> tells(token, written)).forEach(token -> terms.put(forms.normal(token.word()), WRITTEN));
            units.add(new Unit(name.tokens().getFirst(), bits, Unit.Kind.WORD, terms));
            name.area().ifPresent(area -> areas.add(new Unit.Place(area, bits, name.text())));
        }

        /** Of a name of several words those that are words in their own right say little: a boat on the Rijn is not in Leidsche Rijn. */
        private boolean tells(Token token, List<Token> name) {
            return name.size() == 1 || !forms.isListed(token.word()) && token.word().length() > SHORTEST_BEGINNING;
        }

        /** Who lives near that postcode is helped most by what is there. */
        private void numberPostcode(Postcode where, List<Double> weights, List<Unit> units) {
            double others = weights.stream().mapToDouble(Double::doubleValue).sum();
            int bits = 1 << weights.size();
            if (bits < 1 << Understood.MOST) {
                weights.add(others == 0 ? 1 : others / 2);
                units.add(new Unit(where.tokens().getFirst(), bits, Unit.Kind.WORD, Map.of(where.term(), WRITTEN, where.digits(), SCARCELY)));
            }
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

    /** A word that is asked. @param telling how much it counts */
    private record Asked(Token token, Map<String, Double> terms, List<String> parts, double telling, boolean filler, Unit.Kind kind) {

        Asked with(Map<String, Double> more, Unit.Kind kind) {
            Map<String, Double> all = new LinkedHashMap<>(terms);
            more.forEach((term, share) -> all.merge(term, share, Math::max));
            return new Asked(token, all, parts, telling, filler, kind);
        }

        int places() {
            return Math.max(1, parts.size());
        }
    }
}
