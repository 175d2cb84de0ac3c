package nl.samenspel.linkage.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One partner's yes to an agreement, with the public keys it will use. Everything is text, so that it can be read, sent and
 * printed; the signature is Ed25519 over the lines of {@link #message()}.
 */
public record Agreed(String agreement, String partner, String ground, String time, String share, String link, String sign,
        String signature) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Agreed unsigned(String agreement, String partner, String ground, String time, byte[] share, byte[] link, byte[] sign) {
        HexFormat hex = HexFormat.of();
        return new Agreed(agreement, partner, ground, time, hex.formatHex(share), hex.formatHex(link), hex.formatHex(sign), "");
    }

    Agreed signedWith(byte[] privateKey) throws GeneralSecurityException {
        String signed = HexFormat.of().formatHex(Curves.sign(privateKey, message()));
        return new Agreed(agreement, partner, ground, time, share, link, sign, signed);
    }

    byte[] message() {
        return String.join("\n", "samenspel factlab agreed 1", agreement, partner, ground, time, share, link, sign)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the partner with this signing key said this. */
    public boolean hasValidSignature() {
        try {
            return Curves.isSigned(signKey(), message(), HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    public byte[] signKey() {
        return HexFormat.of().parseHex(sign);
    }

    byte[] linkKey() {
        return HexFormat.of().parseHex(link);
    }

    byte[] commitment() {
        return HexFormat.of().parseHex(share);
    }

    /** Where a partner's yes stands in a folder. */
    public static Path path(Path folder, String partner) {
        return folder.resolve(partner + ".agreed.json");
    }

    public void write(Path folder) throws IOException {
        Files.writeString(path(folder, partner), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    /** The yes of every partner, in the order of the agreement; all that are missing or wrong are told at once. */
    public static List<Agreed> readAll(Agreement agreement, String hash, Path folder) throws IOException, Refused {
        List<Agreed> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Agreement.Partner partner : agreement.partners()) {
            try {
                all.add(read(path(folder, partner.id()), partner.id(), hash));
            } catch (Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        all.parallelStream().filter(agreed -> !agreed.hasValidSignature()).forEachOrdered(agreed -> problems.add(
                Problem.of("agreed.changed").in(String.valueOf(path(folder, agreed.partner).getFileName()))));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return all;
    }

    /** All but the check of the signature, which takes longest and is done for several at once. */
    private static Agreed read(Path file, String partner, String hash) throws IOException, Refused {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Problem.of("agreed.missing", partner, name).refused();
        }
        Agreed agreed;
        try {
            agreed = JSON.readValue(Files.readAllBytes(file), Agreed.class);
        } catch (JacksonException _) {
            throw Problem.of("agreed.changed").in(name).refused();
        }
        if (agreed.sign == null || agreed.signature == null || agreed.agreement == null
                || !partner.equals(agreed.partner)) {
            throw Problem.of("agreed.changed").in(name).refused();
        }
        if (!agreed.agreement.equals(hash)) {
            throw Problem.of("agreed.session").in(name).refused();
        }
        return agreed;
    }
}
