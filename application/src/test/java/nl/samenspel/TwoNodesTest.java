package nl.samenspel;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.FoundCards;
import nl.samenspel.directory.ImportReport;
import nl.samenspel.directory.Importing;
import nl.samenspel.finding.Question;
import nl.samenspel.operations.database.Database;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.District;
import nl.samenspel.search.Finding;
import nl.samenspel.testing.Side;
import nl.samenspel.testing.TestDatabase;
import nl.samenspel.thread.Thing;
import nl.samenspel.thread.ThisLedToThat;
import nl.samenspel.thread.Threads;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database are one service: sessions, changes, events and jobs are of both. */
class TwoNodesTest {

    private static ConfigurableApplicationContext north;
    private static ConfigurableApplicationContext south;

    @BeforeAll
    static void startTwoNodes() {
        Database database = Database.open(TestDatabase.fresh("samenspel_nodes"), _ -> {});
        north = start(database, "north");
        south = start(database, "south");
    }

    @AfterAll
    static void stopBoth() {
        north.close();
        south.close();
    }

    @Test
    void whoLoggedInOnOneNodeIsKnownOnTheOther() {
        Cookie session = north.getBean(TestPeople.class).loggedIn(UTRECHT);
        assertThat(status(north, "/mijn", session)).isEqualTo(200);
        assertThat(status(south, "/mijn", session)).isEqualTo(200);
    }

    @Test
    void whatOneNodeSavesTheOtherShows() {
        CurrentMunicipality.run(UTRECHT, () -> north.getBean(Areas.class).register(new District("WK034499", "Nieuw-Zuid", "nieuw-zuid")));
        List<District> seen = CurrentMunicipality.call(UTRECHT, () -> south.getBean(Areas.class).districts());
        assertThat(seen).extracting(District::name).contains("Nieuw-Zuid");
    }

    /** A long import hides nobody's change: the other node finds what was saved meanwhile within two seconds, and finds what was imported once that is done. */
    @Test
    void whatOneNodeSavesTheOtherFindsAlsoWhileALongTransactionIsOpen() {
        await().atMost(Duration.ofSeconds(30)).until(() -> finds(south, "Buurtteam"));
        TransactionTemplate transaction = north.getBean(TransactionTemplate.class);
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> {
            read(north, "lang", "Langdurig Ingelezen");
            CompletableFuture.runAsync(() -> CurrentMunicipality.run(UTRECHT, () -> read(north, "kort", "Tussendoor Bewaard"))).join();
            await().atMost(Duration.ofSeconds(2)).until(() -> finds(south, "Tussendoor Bewaard"));
            assertThat(finds(south, "Langdurig Ingelezen")).isFalse();
        }));
        await().atMost(Duration.ofSeconds(2)).until(() -> finds(south, "Langdurig Ingelezen"));
        await().atMost(Duration.ofSeconds(2)).until(() -> finds(north, "Langdurig Ingelezen"));
    }

    /** Results come from the index of a node without the database: for the longest as long as that may be behind. */
    @Test
    void whatOneNodeTakesOutTheOtherShowsNoMore() {
        CurrentMunicipality.run(UTRECHT, () -> read(north, "weg", "Straks Opgeheven"));
        await().atMost(Duration.ofSeconds(5)).until(() -> !shown(south, "Straks Opgeheven").isEmpty());
        EntryCard card = shown(south, "Straks Opgeheven").getFirst();
        Actor broker = new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
        assertThat(CurrentMunicipality.call(UTRECHT, () -> north.getBean(Editing.class).takeOut(card.id(), 1, broker))).isInstanceOf(Editing.Done.class);
        assertThat(shown(north, "Straks Opgeheven")).as("where it was taken out it is gone at once").isEmpty();
        await().atMost(Duration.ofSeconds(5)).until(() -> shown(south, "Straks Opgeheven").isEmpty());
    }

    private static List<EntryCard> shown(ConfigurableApplicationContext node, String words) {
        return CurrentMunicipality.call(UTRECHT, () -> node.getBean(Finding.class).find(Question.of(words, Instant.now())).map(node.getBean(FoundCards.class)::of).orElse(List.of())).stream()
                .filter(card -> card.facts().about().name().equals(words)).toList();
    }

    private static void read(ConfigurableApplicationContext node, String id, String name) {
        String table = "id,name,kind,place,district,neighbourhood,address,website,themes,summary_nl,source,figures\n%s,%s,dienst,Utrecht,,,,,,Iets,,\n".formatted(id, name);
        assertThat(node.getBean(Importing.class).read("lijst van " + id, table.getBytes(StandardCharsets.UTF_8))).isEqualTo(new ImportReport.ReadIn(1, 0, 0, List.of()));
    }

    private static boolean finds(ConfigurableApplicationContext node, String words) {
        return CurrentMunicipality.call(UTRECHT, () -> node.getBean(Finding.class).find(Question.of(words, Instant.now())))
                .filter(found -> found.answer().hits().stream().anyMatch(hit -> hit.findable().name().startsWith(words))).isPresent();
    }

    @Test
    void whatOneNodeSaysTheOtherTells() {
        Thing signal = new Thing("test", "signal-1");
        Thing approach = new Thing("test", "approach-1");
        CurrentMunicipality.run(UTRECHT, () -> north.getBean(TransactionTemplate.class).executeWithoutResult(_ ->
                north.publishEvent(new ThisLedToThat(UTRECHT, signal, approach, Instant.EPOCH))));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                CurrentMunicipality.call(UTRECHT, () -> south.getBean(Threads.class).of(approach, "this", Language.NL))).hasSize(2));
    }

    @Test
    void everyJobIsDoneOnceWhicheverNodeTakesIt() {
        List<String> jobs = IntStream.range(0, 40).mapToObj(number -> "job-" + number).toList();
        Scheduler scheduler = north.getBean(Scheduler.class);
        jobs.forEach(job -> scheduler.schedule(Counting.TASK.instance(job), Instant.now()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(Counting.DONE.keySet()).containsAll(jobs));
        await().atMost(Duration.ofSeconds(20)).until(() -> scheduler.getScheduledExecutionsForTask(Counting.TASK.getName()).isEmpty());
        assertThat(jobs).allSatisfy(job -> assertThat(Counting.DONE.get(job)).hasValue(1));
    }

    private static ConfigurableApplicationContext start(Database database, String name) {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("samenspel.demo", true);
        settings.put("samenspel.demo.invented", false);
        settings.put("samenspel.data", Side.folder("test-data").resolve(name));
        String[] arguments = settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new);
        return new SpringApplicationBuilder(Application.class, Counting.class).run(arguments);
    }

    private static int status(ConfigurableApplicationContext node, String path, Cookie session) {
        URI address = URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port") + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address).header("Cookie", session.getName() + "=" + session.getValue()).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A job that counts how often each of its instances was done, over both nodes. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        static final Map<String, AtomicInteger> DONE = new ConcurrentHashMap<>();
        static final OneTimeTask<Void> TASK = Tasks.oneTime("test-counting")
                .execute((job, _) -> DONE.computeIfAbsent(job.getId(), _ -> new AtomicInteger()).incrementAndGet());

        @Bean
        OneTimeTask<Void> counting() {
            return TASK;
        }
    }
}
