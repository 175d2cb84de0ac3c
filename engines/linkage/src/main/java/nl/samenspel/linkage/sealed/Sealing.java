package nl.samenspel.linkage.sealed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.language.Refused;

/** Writes a sealed file: all of it or nothing. */
public final class Sealing {

    static final byte[] MAGIC = "SAMENSPEL FACTLAB 1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SIGNATURE_BYTES = 64;

    private Sealing() {
    }

    /** Signs the hash of all that comes before the signature. */
    @FunctionalInterface
    public interface Signer {
        byte[] sign(byte[] hash) throws IOException, Refused, GeneralSecurityException;
    }

    /** @return SHA-256 of the file */
    public static String write(Path file, Header header, Rows rows, SecretKey key, Signer signer)
            throws IOException, Refused, GeneralSecurityException {
        byte[] headerBytes = header.bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.size() * Chunk.ROW_BYTES + 4_096);
        out.writeBytes(MAGIC);
        out.writeBytes(ByteBuffer.allocate(4).putInt(headerBytes.length).array());
        out.writeBytes(headerBytes);
        byte[] headerHash = Hash.digest().digest(headerBytes);
        int chunks = Chunk.count(rows.size());
        for (int chunk = 0; chunk < chunks; chunk++) {
            Cipher cipher = Chunk.cipher(Cipher.ENCRYPT_MODE, key, headerHash, chunk, chunk == chunks - 1);
            byte[] plain = plain(rows, chunk);
            out.writeBytes(cipher.doFinal(plain));
            Arrays.fill(plain, (byte) 0);
        }
        out.writeBytes(signer.sign(Hash.digest().digest(out.toByteArray())));
        byte[] whole = out.toByteArray();
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, whole);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return Hash.of(whole);
    }

    private static byte[] plain(Rows rows, int chunk) {
        int count = Chunk.rowsIn(chunk, rows.size());
        ByteBuffer plain = ByteBuffer.allocate(count * Chunk.ROW_BYTES);
        for (int row = chunk * Chunk.ROWS; row < chunk * Chunk.ROWS + count; row++) {
            plain.putLong(rows.pseudonyms()[row]).putShort(rows.provisions()[row]).putShort(rows.districts()[row]);
        }
        return plain.array();
    }
}
