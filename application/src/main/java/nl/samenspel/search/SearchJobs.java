package nl.samenspel.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.HumanTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets each night what was sought too long ago. */
@Configuration(proxyBeanMethods = false)
class SearchJobs {

    @Bean
    RecurringTask<Void> forgetWishes(Wishes wishes, AskedInVain inVain, Municipalities municipalities) {
        return Tasks.recurring("search-forget", new Daily(HumanTimes.ZONE, LocalTime.of(3, 20))).execute((_, _) -> municipalities.all().forEach(
                municipality -> CurrentMunicipality.run(municipality.code(), () -> {
                    wishes.forget();
                    inVain.forget();
                })));
    }
}
