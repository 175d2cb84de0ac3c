package nl.samenspel.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.web.TextKey;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CheckTest {

    /** A form as modules write them. */
    private record MeetForm(String name, String mail, List<String> days) {
    }

    @Test
    void readsEveryFieldAndLeavesOutWhatIsNoField() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("name", " Fatima ");
        request.addParameter("days", "ma", "wo");
        request.addParameter("role", "beheerder");
        FilledIn<MeetForm> filled = FilledIn.read(MeetForm.class, request);
        assertThat(filled.form()).isEqualTo(new MeetForm("Fatima", "", List.of("ma", "wo")));
    }

    @Test
    void aKeyThatIsNoneIsReplaced() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter(FilledIn.KEY, "'; drop table");
        assertThat(FilledIn.read(MeetForm.class, request).key()).isNotNull();
    }

    @Test
    void errorsComeInTheOrderOfTheFieldsAndOnePerField() {
        FormView view = check("", "jan").mail("mail").required("name").atLeast("mail", 50).chosen("days").view("meet");
        assertThat(view.errors()).extracting(FormError::field).containsExactly("name", "mail", "days");
        assertThat(view.errors()).extracting(FormError::key)
                .containsExactly("web.rule.required", "web.rule.mail-at", "web.rule.chosen");
        assertThat(view.errors().getFirst().arguments()).containsExactly(new TextKey("web.meet.name"));
    }

    @Test
    void everythingTypedIsStillThere() {
        FormView view = check("Jan", "jan@", "ma", "di").mail("mail").view("meet");
        assertThat(view.hasErrors()).isTrue();
        assertThat(view.value("name")).isEqualTo("Jan");
        assertThat(view.value("mail")).isEqualTo("jan@");
        assertThat(view.values("days")).containsExactly("ma", "di");
        assertThat(view.error("name")).isNull();
        assertThat(view.status()).hasValue(422);
    }

    @Test
    void anEmptyFieldThatNeedNotBeFilledBreaksNoRule() {
        assertThat(check("", "").mail("mail").atLeast("name", 3).telephone("name").date("name").webAddress("name")
                .oneOf("days", Set.of("ma")).passed()).isTrue();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(check("👋👋👋", "").atMost("name", 3).passed()).isTrue();
        assertThat(check("👋👋👋👋", "").atMost("name", 3).view("meet").errors().getFirst().arguments())
                .containsExactly(new TextKey("web.meet.name"), 4, 3);
    }

    @Test
    void anAnswerThatWasNotOfferedIsRefused() {
        assertThat(check("", "", "ma", "zondagnacht").oneOf("days", Set.of("ma", "di")).passed()).isFalse();
    }

    @Test
    void aRuleForAFieldThatDoesNotExistIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> check("", "").required("nam"));
    }

    private static Check<MeetForm> check(String name, String mail, String... days) {
        return Check.of(new FilledIn<>(new MeetForm(name, mail, List.of(days)), UUID.randomUUID()), "web.meet");
    }
}
