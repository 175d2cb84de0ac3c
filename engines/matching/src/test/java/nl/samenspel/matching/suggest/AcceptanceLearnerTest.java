package nl.samenspel.matching.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What the model learns, and what it cannot learn. */
class AcceptanceLearnerTest {

    private static final AcceptanceModel TRUTH =
            new AcceptanceModel(-1, -0.5, 0.3, -0.4, Map.of("ride", 0.7, "odd job", -0.7));

    private static List<Answer> answers(int size) {
        Random random = new Random(4);
        List<Answer> answers = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            AcceptanceFeatures features = new AcceptanceFeatures(random.nextInt(10) / 2.0, random.nextInt(60), random.nextInt(6),
                    random.nextBoolean() ? "ride" : "odd job");
            answers.add(new Answer(features, random.nextDouble() < TRUTH.chance(features)));
        }
        return answers;
    }

    @Test
    void learnsWhatIsTrueFromManyAnswers() {
        AcceptanceModel learned = AcceptanceLearner.learn(AcceptanceModel.PRIOR, answers(40_000));
        assertThat(learned.distance()).isCloseTo(TRUTH.distance(), within(0.05));
        assertThat(learned.notifications()).isCloseTo(TRUTH.notifications(), within(0.05));
        for (Answer answer : answers(200)) {
            assertThat(learned.chance(answer.features())).isCloseTo(TRUTH.chance(answer.features()), within(0.05));
        }
    }

    @Test
    void staysNearThePriorWithFewAnswers() {
        AcceptanceFeatures next = new AcceptanceFeatures(1, 10, 0, "ride");
        double before = AcceptanceModel.PRIOR.chance(next);
        assertThat(AcceptanceLearner.learn(AcceptanceModel.PRIOR, List.of()).chance(next)).isCloseTo(before, within(1e-12));
        assertThat(AcceptanceLearner.learn(AcceptanceModel.PRIOR, List.of(new Answer(next, true))).chance(next))
                .isBetween(before, before + 0.06);
    }

    @Test
    void learnsTheSameWhateverTheOrderOfAnswers() {
        List<Answer> shuffled = new ArrayList<>(answers(500));
        Collections.shuffle(shuffled, new Random(9));
        AcceptanceFeatures next = new AcceptanceFeatures(2, 10, 1, "ride");
        assertThat(AcceptanceLearner.learn(AcceptanceModel.PRIOR, shuffled).chance(next))
                .isCloseTo(AcceptanceLearner.learn(AcceptanceModel.PRIOR, answers(500)).chance(next), within(1e-9));
    }

    @Test
    void staysFiniteWhenEverybodySaysYes() {
        List<Answer> yes = Collections.nCopies(3000, new Answer(new AcceptanceFeatures(0.5, 3, 0, "visit"), true));
        assertThat(AcceptanceLearner.learn(AcceptanceModel.PRIOR, yes).chance(yes.getFirst().features())).isBetween(0.9, 1.0);
    }

    @Test
    void hasNoWayOfKnowingWhoAsks() {
        assertThat(Arrays.stream(AcceptanceFeatures.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("kilometres", "hours", "notifications", "kind");
    }
}
