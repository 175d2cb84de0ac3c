package nl.samenspel.operations.backup;

/** A backup cannot be made or put back. The message is for whoever asked: what is wrong and what helps, in Dutch and English. */
public final class BackupRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }

    static BackupRefused broken(String what) {
        return new BackupRefused("Dit bestand is kapot of geen back-up van Samenspel: %s. Gebruik een andere back-up. / This file is broken or no backup of Samenspel: %s. Use another one."
                .formatted(what, what));
    }
}
