package nl.samenspel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.DemoContent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Somebody of the demo who sat at the table with the broker two days ago, took a card along and asked to be called again: so somebody waits for a call. */
@Component
class DemoTable implements DemoContent {

    private static final int AFTER_THE_PEOPLE = 12;
    private static final Duration AGO = Duration.ofDays(-2);

    private final AtTheTable table;
    private final DemoPeople demo;
    private final Actors actors;
    private final Clock then;
    private final boolean wanted;

    DemoTable(AtTheTable table, DemoPeople demo, Actors actors, Clock clock, @Value("${samenspel.demo.invented:true}") boolean wanted) {
        this.then = Clock.offset(clock, AGO);
        this.table = table.at(then);
        this.demo = demo;
        this.actors = actors;
        this.wanted = wanted;
    }

    @Override
    public int getOrder() {
        return AFTER_THE_PEOPLE;
    }

    @Override
    public void load() {
        if (!wanted) {
            return;
        }
        AccountId broker = demo.account(DemoPerson.BROKER);
        Actor helper = actors.find(broker).orElseThrow();
        AtTheTable.Described gerda = new AtTheTable.Described("Gerda Smit", Optional.empty(), TelephoneNumber.parse("030 000 00 02"), false);
        if (table.begin(helper, gerda) instanceof AtTheTable.Begun begun) {
            LocalDate nextWeek = LocalDate.ofInstant(then.instant(), AtTheTable.HERE).plusWeeks(1);
            AtTheTable.Sitting sitting = table.goesOn(begun.sitting(), broker).orElseThrow();
            table.agree(sitting, new AtTheTable.Agreement("Samen de brief over de huur lezen. Samira kijkt wie er bij het gesprek kan zijn.", "Samira Amrani", "030 000 00 00", Optional.of(nextWeek)));
            table.end(begun.sitting(), broker);
            table.askAgain(begun.sitting(), begun.person());
        }
    }
}
