package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** The superuser's password: random, made once, in a file that only the owner of the data folder can read. */
record Secret(String text) {

    private static final int BYTES = 24;

    /** The secret kept in the data folder, or a new one when there is no database yet that was made with another. */
    static Secret of(DataFolder data, RandomGenerator random) throws PostgresRefused {
        var file = data.secret();
        try {
            if (Files.exists(file)) {
                var text = Files.readString(file).strip();
                if (!text.isEmpty()) {
                    return new Secret(text);
                }
            }
            if (data.hasCluster()) {
                throw PostgresRefused.incomplete(file);
            }
            return fresh(file, random);
        } catch (IOException e) {
            throw data.refusal("keeping the password", e);
        }
    }

    /** Writes it for initdb, readable by that account only. */
    void writeFor(ServerAccount account, Path file) throws IOException {
        write(file);
        account.own(file);
    }

    private static Secret fresh(Path file, RandomGenerator random) throws IOException {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        secret.write(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    private void write(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
