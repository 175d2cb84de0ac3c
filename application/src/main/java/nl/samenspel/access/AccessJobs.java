package nl.samenspel.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Forgets what is over: sessions nobody came back to, links of yesterday, counts of the past hour. */
@Configuration(proxyBeanMethods = false)
class AccessJobs {

    @Bean
    RecurringTask<Void> forgetSessions(JdbcIndexedSessionRepository sessions) {
        return Tasks.recurring("access-forget-sessions", FixedDelay.ofMinutes(10)).execute((_, _) -> sessions.cleanUpExpiredSessions());
    }

    @Bean
    RecurringTask<Void> forgetLinks(Links links, RateLimits limits, Municipalities municipalities) {
        return Tasks.recurring("access-forget-links", FixedDelay.ofHours(1)).execute((_, _) -> {
            limits.forget();
            municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), links::forget));
        });
    }
}
