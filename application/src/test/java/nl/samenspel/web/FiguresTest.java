package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Messages MESSAGES = new Messages();
    private static final Figures DUTCH = new Figures(MESSAGES, Language.NL);
    private static final Figures ENGLISH = new Figures(MESSAGES, Language.EN);

    @Test
    void writesMoneyAsPeopleReadIt() {
        assertThat(DUTCH.money(0)).isEqualTo("€\u00a00");
        assertThat(DUTCH.money(1250)).isEqualTo("€\u00a012,50");
        assertThat(DUTCH.money(5)).isEqualTo("€\u00a00,05");
        assertThat(DUTCH.money(125_000_000)).isEqualTo("€\u00a01.250.000");
        assertThat(DUTCH.money(-1999)).isEqualTo("−€\u00a019,99");
        assertThat(ENGLISH.money(125_050)).isEqualTo("€1,250.50");
    }

    @Test
    void saysDistancesInMetresAndInMinutesOfWalking() {
        assertThat(DUTCH.distance(0)).isEqualTo("0 meter, een minuut lopen");
        assertThat(DUTCH.distance(348)).isEqualTo("350 meter, 5 minuten lopen");
        assertThat(DUTCH.distance(994)).isEqualTo("990 meter, 13 minuten lopen");
        assertThat(DUTCH.distance(995)).isEqualTo("1 kilometer, 13 minuten lopen");
        assertThat(DUTCH.distance(1_240)).isEqualTo("1,2 kilometer, 16 minuten lopen");
        assertThat(ENGLISH.distance(1_240)).isEqualTo("1.2 kilometres, 16 minutes' walk");
    }

    @Test
    void doesNotSendAnyoneWalkingForMoreThanAnHour() {
        assertThat(DUTCH.distance(4_800)).endsWith("60 minuten lopen");
        assertThat(DUTCH.distance(4_801)).isEqualTo("4,8 kilometer");
    }
}
