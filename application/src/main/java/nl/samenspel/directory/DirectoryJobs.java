package nl.samenspel.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.HumanTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work of the directory that nobody waits for. Once a month, at night, the index is told the coming times of everything that comes back: it knows them for four months
 * ahead. Lists that are being read in go on where a stopped program left them.
 */
@Configuration(proxyBeanMethods = false)
class DirectoryJobs {

    private static final String TELL_AGAIN = """
            update directory.entry set told = told + 1 where status = 'IN_USE' and jsonb_array_length(coalesce(facts #> '{timetable,series}', '[]'::jsonb)) > 0
            """;

    @Bean
    RecurringTask<Void> tellComingTimes(JdbcClient jdbc, TransactionTemplate transaction, Municipalities municipalities) {
        return Tasks.recurring("directory-coming-times", Schedules.cron("0 40 3 1 * *", HumanTimes.ZONE)).execute((_, _) -> municipalities.all().forEach(municipality ->
                CurrentMunicipality.run(municipality.code(), () -> transaction.executeWithoutResult(_ -> jdbc.sql(TELL_AGAIN).update()))));
    }

    /** Takes up what a stopped program left. */
    @Bean
    RecurringTask<Void> readListsOn(ImportWorker worker) {
        return Tasks.recurring("directory-lists", FixedDelay.ofSeconds(20)).execute((_, _) -> worker.wake());
    }

    /** A list that nobody went on with may hold more than what is to be on the map: it is not kept beyond a day. */
    @Bean
    RecurringTask<Void> forgetLists(Imports imports, Municipalities municipalities, Clock clock) {
        return Tasks.recurring("directory-forget-lists", FixedDelay.ofHours(1)).execute((_, _) -> municipalities.all().forEach(municipality ->
                CurrentMunicipality.run(municipality.code(), () -> imports.forget(clock.instant().minus(Duration.ofDays(1))))));
    }

    /** Of places that must not be found nothing is kept: also not what was said before this could be scrubbed. */
    @Bean
    RecurringTask<Void> scrubHiddenPlaces(EntryHistory history, Municipalities municipalities) {
        return Tasks.recurring("directory-scrub", Schedules.cron("0 10 3 * * *", HumanTimes.ZONE)).execute((_, _) -> municipalities.all().forEach(municipality ->
                CurrentMunicipality.run(municipality.code(), history::scrubAll)));
    }
}
