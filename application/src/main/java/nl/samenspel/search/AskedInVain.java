package nl.samenspel.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.web.HumanTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which words are asked time and again and find nothing: where the themes lack a word, or the municipality lacks something. Words are counted in memory and written down
 * when they were asked {@value #OFTEN} times in one week on one node; what is asked less often is forgotten, because rare words may tell who asked. Nothing is kept of who.
 */
@Component
public class AskedInVain {

    /** Asked less often than this in a week, words leave no trace. */
    static final int OFTEN = 5;

    private static final int LONGEST = 80;
    private static final int AT_MOST = 20_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Asked, Integer> counts = new HashMap<>();
    private LocalDate countedIn = LocalDate.MIN;

    AskedInVain(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Asked(MunicipalityCode municipality, LocalDate week, String words) {}

    /** Words that were asked often in vain. @param week the Monday it began on */
    public record Unanswered(LocalDate week, String words, int times) {}

    void count(MunicipalityCode municipality, String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (!words.isEmpty() && words.length() <= LONGEST) {
            Asked asked = new Asked(municipality, week(), words);
            int times = countOne(asked);
            if (times >= OFTEN) {
                CurrentMunicipality.run(municipality, () -> transaction.executeWithoutResult(_ -> writeDown(asked, times == OFTEN ? OFTEN : 1)));
            }
        }
    }

    private synchronized int countOne(Asked asked) {
        if (!asked.week.equals(countedIn)) {
            counts.clear();
            countedIn = asked.week;
        }
        if (counts.size() >= AT_MOST && !counts.containsKey(asked)) {
            return 0;
        }
        return counts.merge(asked, 1, Integer::sum);
    }

    private void writeDown(Asked asked, int more) {
        jdbc.sql("""
                        insert into search.unanswered (municipality, week, words, times) values (:municipality, :week, :words, :first)
                        on conflict (municipality, week, words) do update set times = search.unanswered.times + :more
                        """)
                .param("municipality", asked.municipality.value())
                .param("week", asked.week)
                .param("words", asked.words)
                .param("first", OFTEN)
                .param("more", more)
                .update();
    }

    /** What was asked often in vain in the last weeks, most often first. */
    List<Unanswered> lately() {
        return transaction.execute(_ -> jdbc.sql("select week, words, times from search.unanswered where week > ? order by week desc, times desc, words limit 100")
                .param(week().minusWeeks(8))
                .query(Unanswered.class)
                .list());
    }

    /** Forgets what is older than a year. */
    int forget() {
        return transaction.execute(_ -> jdbc.sql("delete from search.unanswered where week < ?").param(week().minusYears(1)).update());
    }

    private LocalDate week() {
        return LocalDate.now(clock.withZone(HumanTimes.ZONE)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
