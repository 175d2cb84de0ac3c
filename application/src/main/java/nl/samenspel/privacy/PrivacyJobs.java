package nl.samenspel.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What privacy does by the clock: sealing all day long, and at night deleting what is over its term and checking the seals, and once a week a mail to who asked for it. */
@Configuration(proxyBeanMethods = false)
class PrivacyJobs {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Bean
    RecurringTask<Void> sealLogs(Sealing sealing) {
        return Tasks.recurring("privacy-seal", FixedDelay.ofMinutes(5)).execute((_, _) -> sealing.seal());
    }

    @Bean
    RecurringTask<Void> enforceTerms(Retention retention) {
        return Tasks.recurring("privacy-retention", Schedules.daily(HERE, LocalTime.of(2, 30))).execute((_, _) -> retention.run());
    }

    @Bean
    RecurringTask<Void> tellWhoLooked(LookedMail mail, Municipalities municipalities) {
        return Tasks.recurring("privacy-looked-mail", new CronSchedule("0 0 9 * * MON", HERE))
                .execute((_, _) -> municipalities.all().forEach(each -> CurrentMunicipality.run(each.code(), mail::send)));
    }

    @Bean
    RecurringTask<Void> checkSeals(SealCheck check, Municipalities municipalities) {
        return Tasks.recurring("privacy-check-seals", Schedules.daily(HERE, LocalTime.of(4, 0))).execute((_, _) -> municipalities.all().forEach(each -> check.check(each.code())));
    }
}
