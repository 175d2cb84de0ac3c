package nl.samenspel.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.samenspel.people.Channel;
import nl.samenspel.people.Rhythm;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.HumanTimes;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the sending together, by settings at run time: a mail server and a service for text messages, the post box of the demo, or none (mail waits). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, ReturnsSettings.class, TextSettings.class})
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
    Delivery delivery(MessageStore store, Carriers carriers, Dispatch dispatch, Municipalities municipalities, Clock clock, MailSettings mail, @Value("${samenspel.demo:false}") boolean demo) {
        return new Delivery(store, carriers, dispatch, municipalities, clock, mail.connections(), demo);
    }

    @Bean
    Returns returns(ReturnsSettings settings, Municipalities municipalities, MessageStore store, Dispatch dispatch) {
        return new Returns(settings, municipalities, store, dispatch);
    }

    @Bean
    RecurringTask<Void> readReturnedMail(Returns returns) {
        return Tasks.recurring("messages-returns", FixedDelay.ofMinutes(5)).execute((_, _) -> returns.look());
    }

    @Bean
    RecurringTask<Void> deliverMessages(Delivery delivery, Municipalities municipalities) {
        return Tasks.recurring("messages-deliver", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((_, _) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), delivery::deliverDue)));
    }

    @Bean
    RecurringTask<Void> sendTogetherDaily(Together together, Municipalities municipalities) {
        return Tasks.recurring("messages-together-daily", Schedules.daily(HumanTimes.ZONE, LocalTime.of(17, 0)))
                .execute((_, _) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), () -> together.send(Rhythm.DAILY))));
    }

    @Bean
    RecurringTask<Void> sendTogetherWeekly(Together together, Municipalities municipalities) {
        return Tasks.recurring("messages-together-weekly", new CronSchedule("0 0 9 * * MON", HumanTimes.ZONE))
                .execute((_, _) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), () -> together.send(Rhythm.WEEKLY))));
    }

    @Bean
    RecurringTask<Void> handOverErrands(Errands errands, Municipalities municipalities) {
        return Tasks.recurring("messages-hand-over", FixedDelay.ofMinutes(15))
                .execute((_, _) -> municipalities.all().forEach(municipality -> CurrentMunicipality.run(municipality.code(), errands::handOver)));
    }
}
