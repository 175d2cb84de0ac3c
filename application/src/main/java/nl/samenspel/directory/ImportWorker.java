package nl.samenspel.directory;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of readings that are under way, on one thread of this node, one after the other. It is woken when somebody starts something, and now and then by a job, so that
 * what a stopped program left is taken up again. It may be woken too often: each piece is done once.
 */
@Component
public class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportSteps steps;
    private final ImportTable table;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import").factory());
    private volatile boolean stopping;

    ImportWorker(ImportSteps steps, ImportTable table, Municipalities municipalities, TransactionTemplate transaction) {
        this.steps = steps;
        this.table = table;
        this.municipalities = municipalities;
        this.transaction = transaction;
    }

    /** There may be work; returns at once. */
    public void wake() {
        if (!stopping) {
            thread.execute(this::workOn);
        }
    }

    private void workOn() {
        for (Municipality municipality : municipalities.all()) {
            CurrentMunicipality.run(municipality.code(), () -> transaction.execute(_ -> table.underWay()).forEach(this::finish));
        }
    }

    /** Does all that is left of the work of this stage; what fails is tried again when woken next. */
    void finish(ImportId id) {
        try {
            while (!stopping && steps.step(id)) {
                Thread.yield();
            }
        } catch (RuntimeException failed) {
            LOG.warn("A list could not be read on and is tried again: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        stopping = true;
        thread.shutdown();
    }
}
