package nl.samenspel.web.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers their filled-in forms, and forgets old submissions every night. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(2);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FilledInArgument());
    }

    @Bean
    static RecurringTask<Void> forgetSubmissions(Submissions submissions, Municipalities municipalities, Clock clock) {
        return Tasks.recurring("web-forget-submissions", Schedules.daily(LocalTime.of(3, 15)))
                .execute((task, context) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(
                        municipality.code(), () -> submissions.forgetBefore(clock.instant().minus(KEPT)))));
    }

    /** Reads a {@code FilledIn<XForm>} from the posted fields. */
    private static final class FilledInArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == FilledIn.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
            Class<?> form = ResolvableType.forMethodParameter(parameter).getGeneric().toClass();
            return FilledIn.read(form.asSubclass(Record.class),
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
