package nl.samenspel.bench.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dutch words that occur as often as words do: that of rank r with a chance proportional to 1/r (Zipf, 1949). First words of the field, then compounds as Dutch makes them, then
 * names out of syllables: 60,000 in all.
 */
final class ZipfWords {

    private static final int SIZE = 60_000;
    private static final List<String> COMMON = List.of(("de en een met van voor in het die dat aan over waar bij bewoners mensen samen je hulp wijk buurt elkaar om is er wat op uit zorg geld "
            + "vrijwilligers ouderen jongeren ouders kinderen buren koffie eten werk taal huis week ochtend middag avond gratis welkom praten leren helpen bewegen wandelen koken zingen "
            + "fietsen lezen spelen vragen meedoen ontmoeten inloop spreekuur gesprek cursus maaltijd tuin markt repareren fiets formulier brief regelen steun rust aandacht mantelzorg "
            + "schulden inkomen wonen gezondheid sport muziek cultuur natuur vervoer maatje groep plek centrum school bibliotheek huisarts organisatie activiteit initiatief elke niet ook "
            + "zelf nieuw vast dichtbij rustig gezellig samenwerking aanmelden bellen langskomen dinsdag donderdag eenzaam verdriet ziek slapen bang boos moe alleen vrienden familie kleding "
            + "spullen computer telefoon internet opvoeden baby peuter puber oma opa buurman buurvrouw hond kat bus auto trap rolstoel doof blind dementie kanker drank gokken ruzie veilig").split(" "));
    private static final List<String> FIRST = List.of(("buurt wijk taal zorg eet speel wandel fiets tuin koffie mantelzorg ouderen jeugd school werk geld schulden woon sport muziek kook lees reken "
            + "naai klus rouw slaap computer brief zomer winter avond vrouwen mannen dieren bloemen kinder jongeren senioren bewoners dorps stads straten vluchtelingen verhalen beweeg").split(" "));
    private static final List<String> SECOND = List.of(("huis groep café tafel plein maatje cursus uur team kamer club kring punt loket hulp steun les avond feest tuin markt koor wandeling gesprek "
            + "verhaal bank fonds makelaar coach dienst netwerk werkplaats keuken inloop spreekuur begeleiding ondersteuning opvang bezoek vervoer project winkel atelier").split(" "));
    private static final List<String> SYLLABLES = List.of("ba be bo da de di do fa ga ha he hi ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve wa we wi za ze".split(" "));

    private final List<String> words;
    private final double[] cumulative;

    ZipfWords() {
        Stream<String> compounds = SECOND.stream().flatMap(second -> FIRST.stream().map(first -> first + second));
        Set<String> ranked = Stream.concat(COMMON.stream(), compounds).collect(Collectors.toCollection(LinkedHashSet::new));
        for (int number = 0; ranked.size() < SIZE; number++) {
            ranked.add(name(number));
        }
        words = List.copyOf(ranked);
        cumulative = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < cumulative.length; rank++) {
            sum += 1.0 / (rank + 1);
            cumulative[rank] = sum;
        }
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int left = number + SYLLABLES.size() * SYLLABLES.size();
        while (left > 0) {
            name.append(SYLLABLES.get(left % SYLLABLES.size()));
            left /= SYLLABLES.size();
        }
        return name.toString();
    }

    String word(RandomGenerator random) {
        double target = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = java.util.Arrays.binarySearch(cumulative, target);
        return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
    }

    String compound(RandomGenerator random) {
        String compound = FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size()));
        return Character.toUpperCase(compound.charAt(0)) + compound.substring(1);
    }

    String sentence(RandomGenerator random, int length) {
        List<String> chosen = new ArrayList<>();
        for (int left = length; left > 0; left--) {
            chosen.add(word(random));
        }
        return String.join(" ", chosen) + ".";
    }
}
