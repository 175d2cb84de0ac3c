package nl.samenspel.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sending together, by settings at run time: a mail server, the post box of the demo, or neither (messages wait). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MessagesConfiguration {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(20);

    @Bean
    Delivery delivery(MessageStore store, MailSettings settings, MailTexts texts, Municipalities municipalities, Clock clock, @Value("${samenspel.demo:false}") boolean demo) {
        return new Delivery(store, carrier(settings, texts, demo), municipalities, clock, demo);
    }

    /** The demo never writes to the world outside, whatever is set: its people are invented, their addresses may not be. */
    private static Carrier carrier(MailSettings settings, MailTexts texts, boolean demo) {
        if (demo) {
            return (_, _) -> Carrier.Attempt.DONE;
        }
        if (!settings.host().isEmpty()) {
            return new MailServer(settings, texts);
        }
        LoggerFactory.getLogger(Delivery.class).warn("No mail server is set (samenspel.mail.host): messages wait until there is one");
        return (_, _) -> Carrier.Attempt.NOT_NOW;
    }

    @Bean
    RecurringTask<Void> deliverMessages(Delivery delivery, Municipalities municipalities) {
        return Tasks.recurring("messages-deliver", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), delivery::deliverDue)));
    }
}
