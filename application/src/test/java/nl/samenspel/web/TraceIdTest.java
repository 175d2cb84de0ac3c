package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TraceIdTest {

    private static final String CALLER = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void goesOnWithTheTraceOfTheCaller() {
        assertThat(TraceId.begin("00-" + CALLER + "-00f067aa0ba902b7-01", new Random(1)).digits()).isEqualTo(CALLER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "jan", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "ff-" + CALLER + "-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-" + CALLER + "-00f067aa0ba902b7-01\nLOG"})
    void beginsItsOwnWhenThatOfTheCallerIsNone(String traceparent) {
        TraceId own = TraceId.begin(traceparent, new Random(1));
        assertThat(own.digits()).matches("[0-9a-f]{32}").isNotEqualTo(CALLER);
        assertThat(own.isNone()).isFalse();
    }

    @Test
    void canBeSaidOnTheTelephone() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(TraceId.of(request).isNone()).isTrue();
        new TraceId(CALLER).putIn(request);
        assertThat(TraceId.of(request).spoken()).isEqualTo("4bf9 2f35");
    }
}
