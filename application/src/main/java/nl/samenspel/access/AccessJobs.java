package nl.samenspel.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Forgets what is over: sessions nobody came back to. The rest goes by the table of processings. */
@Configuration(proxyBeanMethods = false)
class AccessJobs {

    @Bean
    RecurringTask<Void> forgetSessions(JdbcIndexedSessionRepository sessions) {
        return Tasks.recurring("access-forget-sessions", FixedDelay.ofMinutes(10)).execute((_, _) -> sessions.cleanUpExpiredSessions());
    }

}
