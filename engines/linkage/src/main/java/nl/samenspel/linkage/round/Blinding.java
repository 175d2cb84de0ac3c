package nl.samenspel.linkage.round;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.TurnKey;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.oblivious.ObliviousFunction;
import nl.samenspel.linkage.sealed.Header.Purpose;
import nl.samenspel.linkage.sealed.Sealing.Signer;

/**
 * The two ends of a round, both with the owner of the list: blinded addresses leave, and pseudonyms come back. Blinds follow from the
 * owner's share and a nonce, so that nothing has to be kept between the two but the list itself.
 *
 * @param key of the owner
 */
public record Blinding(Agreement agreement, String hash, String partner, Purpose purpose, TurnKey key) {

    private static final int NONCE_BYTES = 16;
    private static final ObliviousFunction FUNCTION = new ObliviousFunction(BlindedFile.SUITE);

    /** An address or household, and where it comes in the order of the file. */
    private record Unit(String unit, byte[] tag, BigInteger blind) {
    }

    /** Writes the file that goes round, with the owner's own turn in it already. */
    public void write(Collection<String> units, Path file, RandomGenerator random, Signer signer)
            throws IOException, Refused, GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        List<Unit> ordered = ordered(units, nonce);
        byte[] points = new byte[ordered.size() * BlindedFile.SUITE.elementBytes()];
        BigInteger own = key.scalar(FUNCTION);
        IntStream.range(0, ordered.size()).parallel().forEach(row -> {
            Unit unit = ordered.get(row);
            byte[] point = FUNCTION.blinded(unit.unit().getBytes(StandardCharsets.UTF_8), FUNCTION.product(unit.blind(), own));
            System.arraycopy(point, 0, points, row * point.length, point.length);
        });
        new BlindedFile("", new BlindedHeader(hash, partner, purpose, HexFormat.of().formatHex(nonce), mark(ordered), ordered.size(),
                List.of(partner)), points).write(file, signer);
    }

    /** The pseudonym of every address of the list, from the file that came back: the first 64 bits of what RFC 9497 gives. */
    public Map<String, Long> names(Collection<String> units, Path came, List<Agreed> agreed) throws IOException, Refused {
        BlindedFile file = BlindedFile.read(came, agreement, hash, agreed);
        check(file);
        List<Unit> ordered = ordered(units, HexFormat.of().parseHex(file.header().nonce()));
        if (ordered.size() != file.header().rows() || !mark(ordered).equals(file.header().mark())) {
            throw Problem.of("round.list").in(file.name()).refused();
        }
        long[] made = new long[ordered.size()];
        int wrong = IntStream.range(0, ordered.size()).parallel().filter(row -> {
            Unit unit = ordered.get(row);
            Optional<byte[]> output = FUNCTION.finished(unit.unit().getBytes(StandardCharsets.UTF_8), unit.blind(), file.point(row));
            output.ifPresent(bytes -> made[row] = ByteBuffer.wrap(bytes).getLong());
            return output.isEmpty();
        }).min().orElse(-1);
        if (wrong >= 0) {
            throw Problem.of("round.point", wrong + 1).in(file.name()).refused();
        }
        Map<String, Long> names = new HashMap<>();
        for (int row = 0; row < made.length; row++) {
            names.put(ordered.get(row).unit(), made[row]);
        }
        Arrays.fill(made, 0);
        return names;
    }

    private void check(BlindedFile file) throws Refused {
        BlindedHeader header = file.header();
        if (!header.partner().equals(partner)) {
            throw Problem.of("round.owner", header.partner(), partner).in(file.name()).refused();
        }
        if (header.purpose() != purpose) {
            throw Problem.of("round.purpose").in(file.name()).refused();
        }
        List<String> missing = agreement.partners().stream().map(Agreement.Partner::id).filter(id -> !header.turns().contains(id)).toList();
        if (!missing.isEmpty()) {
            throw Problem.of("round.missing", String.join(", ", missing)).in(file.name()).refused();
        }
    }

    /** In an order only who has the share can tell from chance. */
    private List<Unit> ordered(Collection<String> units, byte[] nonce) {
        byte[] order = key.seed("order", nonce);
        byte[] blinds = key.seed("blind", nonce);
        return units.parallelStream().distinct().map(unit -> {
            byte[] input = unit.getBytes(StandardCharsets.UTF_8);
            return new Unit(unit, TurnKey.tag(order, input), FUNCTION.blind(blinds, input));
        }).sorted(Comparator.comparing(Unit::tag, Arrays::compareUnsigned)).toList();
    }

    private static String mark(List<Unit> ordered) {
        MessageDigest digest = Hash.digest();
        ordered.forEach(unit -> digest.update(unit.tag()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
