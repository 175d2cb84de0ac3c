package nl.samenspel.linkage.round;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.Curves;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.oblivious.Suite;
import nl.samenspel.linkage.sealed.Sealing.Signer;
import tools.jackson.core.JacksonException;

/**
 * A list that goes round: addresses turned into points nobody can read, in an order that says nothing, signed by whoever had the last
 * turn. Magic, length of the header, header, points one after the other, signature (Ed25519 over SHA-256 of all before it).
 *
 * @param points {@link Suite#elementBytes()} each
 */
record BlindedFile(String name, BlindedHeader header, byte[] points) {

    /** What every session uses; its name is part of the magic, so that another could follow. */
    static final Suite SUITE = Suite.RISTRETTO255;

    private static final byte[] MAGIC = "SAMENSPEL FACTLAB BLINDED 1 RISTRETTO255\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADER = 65_536;
    private static final int SIGNATURE_BYTES = 64;
    private static final int MOST_ROWS = 20_000_000;

    byte[] point(int row) {
        return Arrays.copyOfRange(points, row * SUITE.elementBytes(), (row + 1) * SUITE.elementBytes());
    }

    /** @throws Refused when it is not whole, of another session, or not signed by whose turn was last */
    static BlindedFile read(Path file, Agreement agreement, String hash, List<Agreed> agreed) throws IOException, Refused {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Problem.of("file.missing").in(file.toString()).refused();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < MAGIC.length + 4 || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            throw Problem.of("round.none").in(name).refused();
        }
        int length = ByteBuffer.wrap(bytes, MAGIC.length, 4).getInt();
        int begin = MAGIC.length + 4 + length;
        if (length < 2 || length > LONGEST_HEADER || begin > bytes.length) {
            throw Problem.of("round.changed").in(name).refused();
        }
        BlindedHeader header = header(Arrays.copyOfRange(bytes, MAGIC.length + 4, begin), name);
        if (!header.agreement().equals(hash)) {
            throw Problem.of("round.session").in(name).refused();
        }
        long expected = begin + (long) header.rows() * SUITE.elementBytes() + SIGNATURE_BYTES;
        if (bytes.length != expected) {
            throw Problem.of("round.length", header.rows(), expected, bytes.length).in(name).refused();
        }
        int last = agreement.partner(header.turns().getLast());
        byte[] signed = Hash.digest().digest(Arrays.copyOf(bytes, bytes.length - SIGNATURE_BYTES));
        if (last < 0 || agreement.partner(header.partner()) < 0 || !Curves.isSigned(agreed.get(last).signKey(), signed,
                Arrays.copyOfRange(bytes, bytes.length - SIGNATURE_BYTES, bytes.length))) {
            throw Problem.of("round.signature", header.turns().getLast()).in(name).refused();
        }
        return new BlindedFile(name, header, Arrays.copyOfRange(bytes, begin, bytes.length - SIGNATURE_BYTES));
    }

    private static BlindedHeader header(byte[] bytes, String name) throws Refused {
        try {
            BlindedHeader header = BlindedHeader.read(bytes);
            if (header.isComplete() && header.rows() <= MOST_ROWS) {
                return header;
            }
        } catch (JacksonException _) {
            // Told below.
        }
        throw Problem.of("round.changed").in(name).refused();
    }

    /** Writes all of it or nothing. */
    void write(Path file, Signer signer) throws IOException, Refused, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(points.length + 4_096);
        byte[] headerBytes = header.bytes();
        out.writeBytes(MAGIC);
        out.writeBytes(ByteBuffer.allocate(4).putInt(headerBytes.length).array());
        out.writeBytes(headerBytes);
        out.writeBytes(points);
        out.writeBytes(signer.sign(Hash.digest().digest(out.toByteArray())));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, out.toByteArray());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
