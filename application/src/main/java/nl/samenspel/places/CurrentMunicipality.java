package nl.samenspel.places;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whose municipality the work on this thread is for. A request takes it from its host name, a listener from its event, a job from its row; nobody takes it from a
 * parameter or a session. The database shows and accepts rows of this municipality only, so outside a scope there is nothing to see.
 */
public final class CurrentMunicipality {

    private static final ScopedValue<MunicipalityCode> CURRENT = ScopedValue.newInstance();

    private CurrentMunicipality() {}

    /** The municipality of this moment, or empty for work of the installation as a whole. */
    public static Optional<MunicipalityCode> get() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * The municipality of this moment for code that cannot do without.
     *
     * @throws IllegalStateException when the work is for no municipality
     */
    public static MunicipalityCode require() {
        return get().orElseThrow(() -> new IllegalStateException("This work needs a municipality and none is set"));
    }

    /**
     * Does the work for the given municipality and returns what it makes.
     *
     * @throws IllegalStateException when a transaction for another municipality is under way on this thread
     */
    public static <T, X extends Throwable> T call(MunicipalityCode municipality, ScopedValue.CallableOp<? extends T, X> work) throws X {
        refuseInsideTransactionOfAnother(municipality);
        return ScopedValue.where(CURRENT, municipality).call(work);
    }

    /** Does the work for the given municipality; see {@link #call}. */
    public static void run(MunicipalityCode municipality, Runnable work) {
        refuseInsideTransactionOfAnother(municipality);
        ScopedValue.where(CURRENT, municipality).run(work);
    }

    private static void refuseInsideTransactionOfAnother(MunicipalityCode municipality) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !get().equals(Optional.of(municipality))) {
            throw new IllegalStateException("A transaction keeps the municipality it began with; begin a new one for another municipality");
        }
    }
}
