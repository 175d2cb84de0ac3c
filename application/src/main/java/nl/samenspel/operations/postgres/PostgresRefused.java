package nl.samenspel.operations.postgres;

import java.nio.file.Path;
import java.util.List;

/**
 * The database cannot be started, and a person has to do something about it.
 *
 * <p>The message is meant to be shown as it is: which folder, why, and what to do; first in Dutch, then in English.
 */
public final class PostgresRefused extends Exception {

    /** What is in the way; for callers and tests that must tell the cases apart. */
    public enum Kind { IN_USE, OTHER_OWNER, NOT_WRITABLE, UNREACHABLE, DISK_FULL, OTHER_VERSION, INCOMPLETE, NO_BINARIES, FAILED }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private PostgresRefused(Kind kind, String dutch, String english) {
        super(dutch + System.lineSeparator() + english);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static PostgresRefused inUse(Path data, String holder) {
        return new PostgresRefused(Kind.IN_USE,
            "De map %s is al in gebruik door een ander Samenspel%s. Stop dat eerst, of kies een andere map met --data."
                .formatted(data, holder.isEmpty() ? "" : " (proces " + holder + ")"),
            "The folder %s is in use by another Samenspel%s. Stop that one first, or choose another folder with --data."
                .formatted(data, holder.isEmpty() ? "" : " (process " + holder + ")"));
    }

    static PostgresRefused otherOwner(Path folder, String owner, String you) {
        return new PostgresRefused(Kind.OTHER_OWNER,
            "De map %s is van gebruiker %s, en jij bent %s. Start Samenspel als %s, kies een andere map met --data, of geef de map over met: chown -R %s \"%s\""
                .formatted(folder, owner, you, owner, you, folder),
            "The folder %s belongs to user %s, and you are %s. Start Samenspel as %s, choose another folder with --data, or hand the folder over with: chown -R %s \"%s\""
                .formatted(folder, owner, you, owner, you, folder));
    }

    static PostgresRefused notWritable(Path folder, String you) {
        return new PostgresRefused(Kind.NOT_WRITABLE,
            "Gebruiker %s mag niet schrijven in %s. Kies een andere map met --data, of vraag schrijfrecht.".formatted(you, folder),
            "User %s may not write in %s. Choose another folder with --data, or ask for permission to write.".formatted(you, folder));
    }

    /** As root, neither an unprivileged user nor a user namespace can work in the folder. */
    static PostgresRefused unreachable(Path folder, String user, String reason) {
        return new PostgresRefused(Kind.UNREACHABLE,
            "PostgreSQL draait niet als root, en gebruiker %s kan niet bij %s (%s). Kies met --data een map waar %s bij kan, of start Samenspel als gewone gebruiker."
                .formatted(user, folder, reason, user),
            "PostgreSQL does not run as root, and user %s cannot reach %s (%s). Choose a folder that %s can reach with --data, or start Samenspel as an ordinary user."
                .formatted(user, folder, reason, user));
    }

    static PostgresRefused diskFull(Path folder) {
        return new PostgresRefused(Kind.DISK_FULL,
            "De schijf van %s is vol. Maak ruimte vrij en start opnieuw; wat al bewaard was, is er nog.".formatted(folder),
            "The disk of %s is full. Free some space and start again; what was saved is still there.".formatted(folder));
    }

    static PostgresRefused tooLittleSpace(Path folder, long neededMegabytes, long freeMegabytes) {
        return new PostgresRefused(Kind.DISK_FULL,
            "De schijf van %s is te vol: nodig is %d MB, vrij is %d MB. Maak ruimte vrij of kies een andere map met --data."
                .formatted(folder, neededMegabytes, freeMegabytes),
            "The disk of %s is too full: %d MB is needed, %d MB is free. Free some space or choose another folder with --data."
                .formatted(folder, neededMegabytes, freeMegabytes));
    }

    static PostgresRefused otherVersion(Path folder, String found, String ours) {
        return new PostgresRefused(Kind.OTHER_VERSION,
            "De database in %s is gemaakt door PostgreSQL %s; dit programma brengt PostgreSQL %s mee. Zet een back-up terug in een nieuwe map."
                .formatted(folder, found, ours),
            "The database in %s was made by PostgreSQL %s; this program brings PostgreSQL %s. Restore a backup into a new folder."
                .formatted(folder, found, ours));
    }

    /** A part of the data folder is gone that cannot be made again. */
    static PostgresRefused incomplete(Path missing) {
        return new PostgresRefused(Kind.INCOMPLETE,
            "Het bestand %s ontbreekt of is onleesbaar; zonder dat gaat de database niet open. Zet het terug uit een back-up.".formatted(missing),
            "The file %s is missing or unreadable; the database does not open without it. Put it back from a backup.".formatted(missing));
    }

    static PostgresRefused noBinaries(String platform) {
        return new PostgresRefused(Kind.NO_BINARIES,
            "Voor %s zit er geen PostgreSQL in dit programma. Gebruik een eigen PostgreSQL 18 met SAMENSPEL_DATABASE_URL.".formatted(platform),
            "This program brings no PostgreSQL for %s. Use your own PostgreSQL 18 with SAMENSPEL_DATABASE_URL.".formatted(platform));
    }

    static PostgresRefused failed(Path data, String step, List<String> lastLines) {
        var lines = lastLines.isEmpty() ? "" : System.lineSeparator() + "  " + String.join(System.lineSeparator() + "  ", lastLines);
        return new PostgresRefused(Kind.FAILED,
            "De database in %s start niet (%s). PostgreSQL zegt aan het eind van dit bericht waarom.".formatted(data, step),
            "The database in %s does not start (%s). PostgreSQL says why:%s".formatted(data, step, lines));
    }
}
