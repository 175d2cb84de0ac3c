package nl.samenspel.bench.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Dutch-looking words that occur as often as words do: the word of rank r with a chance proportional to 1/r
 * (Zipf, 1949). The first ranks are words of the field; behind them come compounds, as Dutch makes them.
 */
final class Vocabulary {

    private static final List<String> COMMON = List.of(("de en een met van voor in het die dat aan over waar bij "
            + "bewoners mensen samen je hulp wijk buurt elkaar om is er wat op uit zorg geld iedereen vrijwilligers "
            + "ouderen jongeren ouders kinderen buren koffie eten werk taal huis week ochtend middag avond gratis "
            + "welkom praten leren helpen bewegen wandelen koken zingen fietsen lezen spelen vragen meedoen ontmoeten "
            + "inloop spreekuur gesprek cursus maaltijd tuin markt repareren fiets formulier brief regelen steun "
            + "rust aandacht mantelzorg schulden inkomen wonen gezondheid sport muziek cultuur natuur vervoer maatje "
            + "groep plek centrum school bibliotheek huisarts organisatie activiteit initiatief elke niet ook zelf "
            + "nieuw vast dichtbij rustig gezellig samenwerking aanmelden bellen langskomen dinsdag donderdag").split(" "));
    private static final List<String> FIRST = List.of(("buurt wijk taal zorg eet speel wandel fiets tuin koffie "
            + "mantelzorg ouder jeugd school werk geld schuld woon sport muziek kook lees reken naai repair klus "
            + "rouw slaap computer bel brief zomer winter avond vrouwen mannen dieren bloemen").split(" "));
    private static final List<String> SECOND = List.of(("huis groep café tafel plein maatje cursus uur team kamer "
            + "club kring punt loket hulp steun les avond feest tuin markt koor wandeling gesprek verhaal bank fonds "
            + "makelaar coach dienst netwerk werkplaats keuken").split(" "));
    private static final List<String> ENDINGS = List.of("", "en", "je", "jes", "s", "wijk", "plek", "dag", "bezoek", "plan");

    private final List<String> words;
    private final double[] cumulative;

    /** @param size number of different words, at most about 12,000 */
    Vocabulary(int size) {
        words = ranked(size);
        cumulative = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
    }

    private static List<String> ranked(int size) {
        Set<String> ranked = new LinkedHashSet<>(COMMON);
        for (String ending : ENDINGS) {
            for (String second : SECOND) {
                for (String first : FIRST) {
                    ranked.add(first + second + ending);
                }
            }
        }
        if (ranked.size() < size) {
            throw new IllegalArgumentException("there are only " + ranked.size() + " words");
        }
        return ranked.stream().limit(size).toList();
    }

    int size() {
        return words.size();
    }

    String word(RandomGenerator random) {
        double target = random.nextDouble() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    /** A sentence of some words with a capital and a full stop. */
    String sentence(RandomGenerator random, int length) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chosen.add(word(random));
        }
        String sentence = String.join(" ", chosen);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    /** A name such as "Taalcafé Lunetten": a compound with a capital. */
    String compound(RandomGenerator random) {
        String compound = FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size()));
        return Character.toUpperCase(compound.charAt(0)) + compound.substring(1);
    }
}
