package nl.samenspel.places;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the demo municipality to an installation that has not got it yet, unless the program was started without. It does so before the first page is served, so that nobody
 * ever sees half a municipality.
 */
@Component
class DemoLoader implements SmartLifecycle {

    static final MunicipalityCode DEMO = new MunicipalityCode("GM0344");

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final boolean demo;
    private final List<DemoContent> contents;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private volatile boolean running;

    DemoLoader(@Value("${samenspel.demo:false}") boolean demo, List<DemoContent> contents, TransactionTemplate transaction, JdbcClient jdbc) {
        this.demo = demo;
        this.contents = contents.stream().sorted(AnnotationAwareOrderComparator.INSTANCE).toList();
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        running = true;
        if (demo) {
            CurrentMunicipality.run(DEMO, () -> transaction.executeWithoutResult(_ -> load()));
        }
    }

    private void load() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('samenspel demo'))").query((row, _) -> "").single();
        if (jdbc.sql("select count(*) from places.municipality where code = ?").param(DEMO.value()).query(Long.class).single() == 0) {
            contents.forEach(DemoContent::load);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
