package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two programs from one data folder. The operating system frees the lock when the program ends, however it ends.
 *
 * <p>Locks of the operating system do not guard a program against itself, so the folders locked here are also remembered.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> LOCKED_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(DataFolder data) throws PostgresRefused {
        var file = data.lock();
        if (!LOCKED_HERE.add(file)) {
            throw PostgresRefused.inUse(data.root(), String.valueOf(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw PostgresRefused.inUse(data.root(), Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            taken = true;
            return new FolderLock(file, channel);
        } catch (IOException e) {
            throw data.refusal("locking the folder", e);
        } finally {
            if (!taken) {
                release(file, channel);
            }
        }
    }

    @Override
    public void close() {
        release(file, channel);
    }

    private static void release(Path file, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot free the lock " + file, e);
        } finally {
            LOCKED_HERE.remove(file);
        }
    }
}
