package nl.samenspel.detection.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenspel.detection.language.Texts;

class ChanceTest {

    @Test
    void adjustsAsBenjaminiAndHochbergDo() {
        // By hand: 0.01·4/1, 0.02·4/2, 0.03·4/3, 0.5
        assertThat(FalseDiscovery.INDEPENDENT.adjusted(new double[] {0.03, 0.01, 0.5, 0.02}))
                .containsExactly(new double[] {0.04, 0.04, 0.5, 0.04}, within(1e-12));
    }

    @Test
    void whateverTheDependenceCostsMore() {
        double[] adjusted = FalseDiscovery.ANY_DEPENDENCE.adjusted(new double[] {0.01, 0.5});
        assertThat(adjusted).containsExactly(new double[] {0.03, 0.75}, within(1e-12));
    }

    @Test
    void keepsTheShareOfFalseAlarmsBelowItsRate() {
        Random random = new Random(1);
        double share = 0;
        for (int turn = 0; turn < 400; turn++) {
            double[] p = new double[500];
            for (int at = 0; at < p.length; at++) {
                p[at] = at < 20 ? random.nextDouble() * 1e-4 : random.nextDouble();
            }
            double[] adjusted = FalseDiscovery.INDEPENDENT.adjusted(p);
            int found = 0;
            int wrong = 0;
            for (int at = 0; at < p.length; at++) {
                found += adjusted[at] <= 0.1 ? 1 : 0;
                wrong += adjusted[at] <= 0.1 && at >= 20 ? 1 : 0;
            }
            share += found == 0 ? 0 : (double) wrong / found;
        }
        assertThat(share / 400).isLessThan(0.11);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1     | 1 | Zoiets komt bij toeval elke dag voor.",
        "0.2   | 1 | Zo'n ophoping komt bij toeval eens in de 5 dagen voor.",
        "0.05  | 1 | Zo'n ophoping komt bij toeval eens in de 3 weken voor.",
        "0.00235 | 1 | Zo'n ophoping komt bij toeval eens in de 14 maanden voor.",
        "0.001 | 7 | Zo'n ophoping komt bij toeval eens in de 19 jaar voor.",
    })
    void saysHowOftenInWords(double p, double days, String sentence) {
        assertThat(RecurrenceInterval.of(p, days).sentence(Texts.DUTCH)).isEqualTo(sentence);
    }

    @Test
    void moreLooksMeanMoreAlarms() {
        assertThat(RecurrenceInterval.of(0.01, 1).among(25).alarmsPerMonth()).isCloseTo(7.609375, within(1e-9));
    }
}
