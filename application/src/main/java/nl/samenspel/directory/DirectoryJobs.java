package nl.samenspel.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.HumanTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the index once a month, at night, the coming times of everything that comes back: it knows them for four months ahead. */
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
}
