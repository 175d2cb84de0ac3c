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

/** Forgets each night which words were asked in vain long ago; what people left behind goes with everything else that has a term, by the table of processings. */
@Configuration(proxyBeanMethods = false)
class SearchJobs {

    @Bean
    RecurringTask<Void> forgetAskedInVain(AskedInVain inVain, Municipalities municipalities) {
        return Tasks.recurring("search-forget", new Daily(HumanTimes.ZONE, LocalTime.of(3, 20))).execute((_, _) -> municipalities.all().forEach(
                municipality -> CurrentMunicipality.run(municipality.code(), inVain::forget)));
    }
}
