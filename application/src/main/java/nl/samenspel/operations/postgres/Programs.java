package nl.samenspel.operations.postgres;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The unpacked PostgreSQL programs of one version.
 *
 * <p>They are unpacked once, beside their place, and moved there when complete; a start that was broken off leaves
 * nothing that a later start could mistake for a whole.
 */
record Programs(Path folder) {

    private static final long MEGABYTES = 70;

    /** Room on the disk for what is still to be unpacked. */
    static long megabytesNeeded(Archive archive, DataFolder data) {
        return Files.isDirectory(data.programs().resolve(archive.version())) ? 0 : MEGABYTES;
    }

    static Programs unpackOnce(Archive archive, DataFolder data, Consumer<String> progress) throws PostgresRefused {
        var folder = data.programs().resolve(archive.version());
        if (Files.isDirectory(folder)) {
            return new Programs(folder);
        }
        var unfinished = data.programs().resolve(archive.version() + ".unfinished");
        try {
            Leftovers.delete(unfinished);
            data.create(data.programs());
            unpack(archive, unfinished, progress);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Leftovers.delete(unfinished);
            throw data.refusal("unpacking PostgreSQL", e);
        }
        return new Programs(folder);
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    private static void unpack(Archive archive, Path target, Consumer<String> progress) throws IOException {
        var counted = new Counted(archive.open(), archive.compressedBytes(), percent ->
            progress.accept("PostgreSQL %s uitpakken (unpacking): %d%%".formatted(archive.version(), percent)));
        try (var entries = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(counted, 1 << 16)), 1 << 16))) {
            var unpacking = new Unpacking(target);
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpacking.add(entry, entries);
            }
            unpacking.finish();
        }
    }

    /** Tells at every fifth part how much of a stream has been read. */
    private static final class Counted extends FilterInputStream {
        private static final int STEP = 20;

        private final long total;
        private final Consumer<Integer> listener;
        private long read;
        private int told;

        Counted(InputStream in, long total, Consumer<Integer> listener) {
            super(in);
            this.total = Math.max(total, 1);
            this.listener = listener;
            listener.accept(0);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(count, 0);
            int percent = (int) (read * 100 / total);
            if (percent >= told + STEP) {
                told = percent - percent % STEP;
                listener.accept(told);
            }
            return count;
        }
    }
}
