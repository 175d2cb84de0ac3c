package nl.samenspel.search;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.samenspel.finding.Area;
import nl.samenspel.finding.Point;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.places.AreaBoundary;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.AreaMap;
import nl.samenspel.places.Areas;
import nl.samenspel.places.Boundaries;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.search.MunicipalIndex.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the indexes of this node up to date: one thread looks after all municipalities, often after those in which people are searching, now and then after the others. Who
 * searches where nobody searched lately waits a moment for it. The first page is served when all indexes are there, or after {@link #PATIENCE}.
 */
@Component
class Indexes implements SmartLifecycle {

    /** So long the start waits for indexes to be opened or made. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration WHERE_NOBODY_SEARCHES = Duration.ofSeconds(30);
    private static final Duration TOO_OLD = Duration.ofMillis(1_500);
    private static final Duration A_MOMENT = Duration.ofMillis(250);
    private static final int AFTER_THE_DEMO = 10;

    private final IndexHome home;
    private final Municipalities municipalities;
    private final Areas areas;
    private final Boundaries boundaries;
    private final ThemeBook themes;
    private final Telling telling;
    private final Clock clock;
    private final Map<MunicipalityCode, MunicipalIndex> indexes = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private final Condition rounded = lock.newCondition();
    private volatile boolean running;
    private Thread follower = Thread.currentThread();

    Indexes(IndexHome home, Municipalities municipalities, Areas areas, Boundaries boundaries, ThemeBook themes, Telling telling, Clock clock) {
        this.home = home;
        this.municipalities = municipalities;
        this.areas = areas;
        this.boundaries = boundaries;
        this.themes = themes;
        this.telling = telling;
        this.clock = clock;
    }

    /** The index of the municipality of this moment, not older than about a second unless very much changed at once. */
    MunicipalIndex here() {
        MunicipalIndex index = of(CurrentMunicipality.require());
        index.want();
        if (index.age().compareTo(TOO_OLD) > 0 && !index.isFollowing()) {
            awaitRound(A_MOMENT);
        }
        return index;
    }

    /** Something was changed in a municipality on this node. */
    void expectNews(MunicipalityCode municipality) {
        MunicipalIndex index = indexes.get(municipality);
        if (index != null) {
            index.expectNews();
        }
    }

    /** Whether every municipality can be searched. */
    boolean areServing() {
        return municipalities.all().stream().allMatch(municipality -> of(municipality.code()).isServing());
    }

    private MunicipalIndex of(MunicipalityCode municipality) {
        return indexes.computeIfAbsent(municipality, code -> new MunicipalIndex(code, home.of(code), telling, clock, System::nanoTime));
    }

    @Override
    public void start() {
        running = true;
        follower = Thread.ofPlatform().daemon().name("search-following").start(this::followAll);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (running && !areServing() && System.nanoTime() < until) {
            awaitRound(Duration.ofMillis(50));
        }
    }

    private void followAll() {
        while (running) {
            for (Municipality municipality : municipalities.all()) {
                MunicipalIndex index = of(municipality.code());
                if (!index.isServing() || index.wasWanted() || index.age().compareTo(WHERE_NOBODY_SEARCHES) > 0) {
                    follow(index, municipality);
                }
            }
            rest();
        }
    }

    private void follow(MunicipalIndex index, Municipality municipality) {
        try {
            index.follow(() -> CurrentMunicipality.call(municipality.code(), () -> new Background(themes.here().taxonomy(), surroundings(municipality))));
        } catch (RuntimeException outage) {
            LOG.warn("The index of {} could not follow and tries again: {}", municipality.code(), outage.getClass().getSimpleName());
        }
    }

    private Surroundings surroundings(Municipality municipality) {
        AreaMap map = boundaries.here();
        Stream<Area> districts = areas.districts().stream().map(district -> new Area(district.code(), district.name(), Optional.empty(), centre(map, AreaLevel.DISTRICT, district.code())));
        Stream<Area> neighbourhoods = areas.neighbourhoods().stream()
                .map(neighbourhood -> new Area(neighbourhood.code(), neighbourhood.name(), Optional.of(neighbourhood.district()), centre(map, AreaLevel.NEIGHBOURHOOD, neighbourhood.code())));
        return new Surroundings(municipality.name(), Stream.concat(districts, neighbourhoods).toList());
    }

    /** A drawing that only shows about where an area lies says nothing of distances. */
    private static Optional<Point> centre(AreaMap map, AreaLevel level, String code) {
        return map.of(level, code).filter(area -> !area.schematic()).map(AreaBoundary::centre).map(centre -> new Point(centre.latitude(), centre.longitude()));
    }

    private void rest() {
        lock.lock();
        try {
            rounded.signalAll();
            if (running) {
                wanted.await(areServing() ? ROUND.toMillis() : 20, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            running = false;
        } finally {
            lock.unlock();
        }
    }

    private void awaitRound(Duration atMost) {
        lock.lock();
        try {
            wanted.signal();
            rounded.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        running = false;
        awaitRound(Duration.ofMillis(1));
        try {
            follower.join(Duration.ofSeconds(2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        indexes.values().forEach(MunicipalIndex::close);
        indexes.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_DEMO;
    }
}
