package nl.samenspel.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * The one runner of background work. A module declares its work as a {@link RecurringTask} or {@link Task} bean; every node may run it, one at a time does, and a job that
 * was under way on a node that died is taken up by another.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final int THREADS = 2;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(@Qualifier("unguarded") HikariDataSource dailyPool, List<RecurringTask<?>> recurring, List<Task<?>> tasks) {
        return Scheduler.create(dailyPool, tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList())
                .startTasks(recurring)
                .tableName("operations.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(5))
                .heartbeatInterval(Duration.ofSeconds(20))
                .shutdownMaxWait(Duration.ofSeconds(1))
                .build();
    }

    @Bean
    Starter jobStarter(Scheduler scheduler) {
        return new Starter(scheduler);
    }

    /** Starts the runner once the application can serve pages, so that jobs never delay the first one. */
    record Starter(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
