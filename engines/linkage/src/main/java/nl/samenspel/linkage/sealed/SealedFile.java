package nl.samenspel.linkage.sealed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a sealed file from begin to end, some chunks at a time, and knows at its end whether it was whole. */
public final class SealedFile implements AutoCloseable {

    private static final int LONGEST_HEADER = 65_536;
    private static final int CHUNKS_AT_ONCE = 32;

    private final String name;
    private final InputStream in;
    private final MessageDigest digest = Hash.digest();
    private final Header header;
    private final byte[] headerHash;
    private final Rows[] turns;
    private final byte[] encrypted = new byte[Chunk.ROWS * Chunk.ROW_BYTES + Chunk.TAG_BYTES];
    private final byte[] plain = new byte[Chunk.ROWS * Chunk.ROW_BYTES];
    private int chunk;
    private int turn;

    private SealedFile(Path file) throws IOException, Refused {
        name = String.valueOf(file.getFileName());
        in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), digest);
        byte[] magic = in.readNBytes(Sealing.MAGIC.length);
        if (!Arrays.equals(magic, Sealing.MAGIC)) {
            throw Problem.of("sealed.none").in(name).refused();
        }
        byte[] bytes = headerBytes();
        header = parsed(bytes);
        headerHash = Hash.digest().digest(bytes);
        long expected = Sealing.MAGIC.length + 4L + bytes.length + Sealing.SIGNATURE_BYTES
                + (long) header.rows() * Chunk.ROW_BYTES + (long) Chunk.count(header.rows()) * Chunk.TAG_BYTES;
        if (Files.size(file) != expected) {
            throw Problem.of("sealed.length", expected, Files.size(file)).in(name).refused();
        }
        int most = Math.min(CHUNKS_AT_ONCE * Chunk.ROWS, header.rows());
        turns = new Rows[] {Rows.ofCapacity(most), Rows.ofCapacity(most)};
    }

    /** Opens a file as far as its header. */
    public static SealedFile open(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw Problem.of("file.missing").in(file.toString()).refused();
        }
        return new SealedFile(file);
    }

    private byte[] headerBytes() throws IOException, Refused {
        byte[] length = in.readNBytes(4);
        int bytes = length.length == 4 ? ByteBuffer.wrap(length).getInt() : -1;
        if (bytes < 2 || bytes > LONGEST_HEADER) {
            throw Problem.of("sealed.changed", 1).in(name).refused();
        }
        return in.readNBytes(bytes);
    }

    private Header parsed(byte[] bytes) throws Refused {
        try {
            Header read = Header.read(bytes);
            if (read.agreement() == null || read.partner() == null || read.purpose() == null || read.ephemeral() == null
                    || read.rows() < 0) {
                throw Problem.of("sealed.changed", 1).in(name).refused();
            }
            return read;
        } catch (JacksonException _) {
            throw Problem.of("sealed.changed", 1).in(name).refused();
        }
    }

    public Header header() {
        return header;
    }

    public String name() {
        return name;
    }

    /** The public key of the exchange this file was sealed with. */
    public byte[] ephemeral() throws Refused {
        try {
            return HexFormat.of().parseHex(header.ephemeral());
        } catch (IllegalArgumentException _) {
            throw Problem.of("sealed.changed", 1).in(name).refused();
        }
    }

    /** The next rows, in columns that are used again for those after the next; null when there are no more. */
    public @Nullable Rows next(SecretKey key) throws IOException, Refused {
        if (chunk == Chunk.count(header.rows())) {
            return null;
        }
        Rows rows = turns[turn++ & 1];
        int size = 0;
        for (int chunks = 0; chunks < CHUNKS_AT_ONCE && chunk < Chunk.count(header.rows()); chunks++) {
            size = decryptTo(rows, size, key);
        }
        return rows.withSize(size);
    }

    /** @return how many rows there are with those of the next chunk */
    private int decryptTo(Rows rows, int from, SecretKey key) throws IOException, Refused {
        int count = Chunk.rowsIn(chunk, header.rows());
        int length = count * Chunk.ROW_BYTES + Chunk.TAG_BYTES;
        if (in.readNBytes(encrypted, 0, length) != length) {
            throw new EOFException(name);
        }
        decrypt(key, length);
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        for (int row = from; row < from + count; row++) {
            rows.pseudonyms()[row] = buffer.getLong();
            rows.provisions()[row] = buffer.getShort();
            rows.districts()[row] = buffer.getShort();
        }
        chunk++;
        return from + count;
    }

    private void decrypt(SecretKey key, int length) throws Refused {
        boolean last = chunk == Chunk.count(header.rows()) - 1;
        try {
            Chunk.cipher(Cipher.DECRYPT_MODE, key, headerHash, chunk, last).doFinal(encrypted, 0, length, plain, 0);
        } catch (AEADBadTagException _) {
            throw Problem.of("sealed.changed", (long) chunk * Chunk.ROWS + 1).in(name).refused();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands behind the rows: the signature, the hash that was signed, and the hash of the file. */
    public record Ending(byte[] signature, byte[] signed, String hash) {
    }

    /** To be asked when all rows were read. */
    public Ending ending() throws IOException {
        byte[] signed = copyOf(digest).digest();
        byte[] signature = in.readNBytes(Sealing.SIGNATURE_BYTES);
        return new Ending(signature, signed, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest copyOf(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        for (Rows rows : turns) {
            Arrays.fill(rows.pseudonyms(), 0);
        }
        in.close();
    }
}
