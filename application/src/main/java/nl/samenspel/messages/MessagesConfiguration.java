package nl.samenspel.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.samenspel.people.Channel;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the sending together, by settings at run time: a mail server and a service for text messages, the post box of the demo, or none (mail waits). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, TextSettings.class})
class MessagesConfiguration {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(20);

    /** The demo never speaks to the world outside, whatever is set: its people are invented, their addresses may not be. */
    @Bean
    Carriers carriers(MailSettings mail, TextSettings text, Wording wording, JsonMapper json, @Value("${samenspel.demo:false}") boolean demo) {
        if (demo) {
            Carrier postBox = (_, _) -> Carrier.Attempt.DONE;
            return new Carriers(Map.of(Channel.MAIL, postBox, Channel.TEXT_MESSAGE, postBox, Channel.VOICE_CALL, postBox), EnumSet.allOf(Channel.class));
        }
        Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
        Set<Channel> neutral = EnumSet.noneOf(Channel.class);
        carriers.put(Channel.MAIL, mailServer(mail, wording));
        if (!mail.neutralFrom().isEmpty()) {
            neutral.add(Channel.MAIL);
        }
        if (!text.url().isEmpty()) {
            Carrier telephone = new TextCarrier(new HttpTextGateway(text, json), wording);
            carriers.put(Channel.TEXT_MESSAGE, telephone);
            carriers.put(Channel.VOICE_CALL, telephone);
            neutral.addAll(Set.of(Channel.TEXT_MESSAGE, Channel.VOICE_CALL));
        }
        return new Carriers(carriers, neutral);
    }

    private static Carrier mailServer(MailSettings settings, Wording wording) {
        if (!settings.host().isEmpty()) {
            return new MailServer(settings, wording);
        }
        LoggerFactory.getLogger(Delivery.class).warn("No mail server is set (samenspel.mail.host): mail waits until there is one");
        return (_, _) -> Carrier.Attempt.NOT_NOW;
    }

    @Bean
    Delivery delivery(MessageStore store, Carriers carriers, Municipalities municipalities, Clock clock, @Value("${samenspel.demo:false}") boolean demo) {
        return new Delivery(store, carriers, municipalities, clock, demo);
    }

    @Bean
    RecurringTask<Void> deliverMessages(Delivery delivery, Municipalities municipalities) {
        return Tasks.recurring("messages-deliver", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), delivery::deliverDue)));
    }
}
