package nl.samenspel.operations;

import java.lang.reflect.Method;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalEvent;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets every listener work for the municipality of the event it hears, from before its transaction begins. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class MunicipalityOfTheEvent {

    /** After handing over to another thread (which comes first of all), before the transaction (which comes last). */
    private static final int BETWEEN_THREAD_AND_TRANSACTION = 0;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor municipalityOfTheEventAdvisor() {
        var advisor = new DefaultPointcutAdvisor(new MunicipalListener(), (MethodInterceptor) call -> {
            MunicipalEvent event = (MunicipalEvent) call.getArguments()[0];
            return CurrentMunicipality.call(event.municipality(), call::proceed);
        });
        advisor.setOrder(BETWEEN_THREAD_AND_TRANSACTION);
        return advisor;
    }

    /** Methods that hear a {@link MunicipalEvent} after the transaction that published it. */
    private static final class MunicipalListener extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return method.getParameterCount() == 1
                    && MunicipalEvent.class.isAssignableFrom(method.getParameterTypes()[0])
                    && AnnotatedElementUtils.hasAnnotation(method, TransactionalEventListener.class);
        }
    }
}
