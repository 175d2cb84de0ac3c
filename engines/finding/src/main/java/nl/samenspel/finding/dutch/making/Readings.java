package nl.samenspel.finding.dutch.making;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import morfologik.stemming.DictionaryLookup;

/**
 * Chooses one form to stand for all forms of a word and of what is nearly the same word: the noun where there is one ("werkt" and "werken" become "werk"), the adjective
 * for a noun made of it ("daklozen" becomes "dakloos"), otherwise the infinitive or the plain adjective. The tags are those of the dictionary: ZNW noun (EKV one, MRV more,
 * VRK diminutive), WKW verb (TGW present, INF infinitive, 1EP first person), BNW adjective (STL positive; ONV plain, VRB inflected), DVS part of a compound.
 */
final class Readings {

    private final DictionaryLookup dictionary;

    Readings(DictionaryLookup dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * @param normal the form that stands for it; empty when the dictionary does not know the word
     */
    record Reading(String normal, boolean begins, boolean ends) {

        static final Reading UNKNOWN = new Reading("", false, false);
    }

    private record Tagged(String lemma, String tag) {

        boolean is(String beginning) {
            return tag.startsWith(beginning);
        }
    }

    Reading of(String form) {
        List<Tagged> readings = look(form);
        if (readings.isEmpty()) {
            return Reading.UNKNOWN;
        }
        boolean inflected = form.endsWith("e") && readings.stream().anyMatch(reading -> reading.is("BNW") && !reading.lemma().equals(form));
        boolean noun = !inflected && readings.stream().anyMatch(Readings::isNoun);
        boolean stem = readings.stream().anyMatch(reading -> reading.is("WKW:TGW:1EP"));
        boolean part = readings.stream().anyMatch(reading -> reading.is("DVS"));
        boolean plain = readings.stream().anyMatch(reading -> reading.is("BNW:STL:ONV"));
        boolean infinitive = readings.stream().anyMatch(reading -> reading.is("WKW:TGW:INF"));
        boolean adverb = readings.stream().anyMatch(reading -> reading.is("BYW") || reading.is("VRZ"));
        return new Reading(normal(form, readings), noun || stem || part || plain || adverb, noun || infinitive || plain);
    }

    private String normal(String form, List<Tagged> readings) {
        return noun(form, readings)
                .or(() -> first(readings, "WKW").map(this::nounOfVerb))
                .or(() -> first(readings, "BNW"))
                .or(() -> readings.stream().map(Tagged::lemma).findFirst())
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .orElse(form);
    }

    private Optional<String> noun(String form, List<Tagged> readings) {
        Optional<String> noun = readings.stream().filter(Readings::isNoun).map(Tagged::lemma)
                .max(Comparator.<String>comparingInt(lemma -> lemma.equals(form) ? 1 : 0).thenComparing(String::length).thenComparing(Comparator.reverseOrder()));
        return noun.map(lemma -> first(look(lemma), "BNW:STL:VRB").filter(adjective -> !adjective.equals(lemma)).orElse(lemma));
    }

    /** "werkt" is a form of "werken", and that is also more than one "werk". */
    private String nounOfVerb(String infinitive) {
        List<Tagged> readings = look(infinitive);
        return readings.stream().anyMatch(Readings::isNoun) ? noun(infinitive, readings).orElse(infinitive) : infinitive;
    }

    private static Optional<String> first(List<Tagged> readings, String tag) {
        return readings.stream().filter(reading -> reading.is(tag) && !reading.tag().endsWith("LOS")).map(Tagged::lemma)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNoun(Tagged reading) {
        return reading.is("ZNW") && !reading.is("ZNW:BEZ");
    }

    private List<Tagged> look(String form) {
        return dictionary.lookup(form).stream().map(found -> new Tagged(found.getStem().toString(), found.getTag().toString())).toList();
    }
}
