package nl.samenspel.linkage.key;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;

/**
 * A secret of one partner for one session, as a small file somebody carries in a pocket.
 *
 * @param secret 32 bytes of share or of private key; whoever reads it wipes it
 * @param open the public counterpart: a commitment to a share, or a public key
 */
record KeyFile(Kind kind, String agreement, String partner, byte[] secret, byte[] open) {

    private static final String TITLE = "samenspel factlab 1 ";
    private static final int LONGEST = 4_096;

    /** What the secret is for. */
    enum Kind {
        /** A share of the key that makes pseudonyms. */
        SHARE,
        /** A private key without which the files of the session cannot be opened. */
        LINK,
        /** The private key a partner signs with. */
        SIGN;

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Path path(Path folder, String partner, Kind kind) {
        return folder.resolve(partner + kind.extension());
    }

    /** Readable by its owner only; never over an existing file. */
    void write(Path folder) throws IOException, Refused {
        Path file = path(folder, partner, kind);
        HexFormat hex = HexFormat.of();
        String text = TITLE + kind.name().toLowerCase(Locale.ROOT) + "\nagreement " + agreement + "\npartner " + partner
                + "\nopen " + hex.formatHex(open) + "\nsecret " + hex.formatHex(secret) + "\n";
        text += "check " + Hash.of(text.getBytes(StandardCharsets.UTF_8)) + "\n";
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException _) {
            throw Problem.of("key.exists").in(file.toString()).refused();
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @throws Refused when it is missing, changed, of another kind or of another session */
    static KeyFile read(Path folder, String partner, Kind kind, String agreement) throws IOException, Refused {
        Path file = path(folder, partner, kind);
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Problem.of("key.missing", partner, name, folder).refused();
        }
        if (Files.size(file) > LONGEST) {
            throw Problem.of("key.changed").in(name).refused();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return parsed(bytes, name, partner, kind, agreement);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static KeyFile parsed(byte[] bytes, String name, String partner, Kind kind, String agreement) throws Refused {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        boolean whole = lines.length == 7 && lines[0].equals(TITLE + kind.name().toLowerCase(Locale.ROOT))
                && lines[1].startsWith("agreement ") && lines[2].startsWith("partner ") && lines[3].startsWith("open ")
                && lines[4].startsWith("secret ") && lines[5].startsWith("check ");
        if (!whole) {
            throw Problem.of("key.changed").in(name).refused();
        }
        int covered = bytes.length - lines[5].length() - 1;
        if (!lines[5].substring(6).equals(Hash.of(Arrays.copyOf(bytes, covered)))) {
            throw Problem.of("key.changed").in(name).refused();
        }
        if (!lines[1].substring(10).equals(agreement)) {
            throw Problem.of("key.session", lines[1].substring(10, 20), agreement.substring(0, 10)).in(name).refused();
        }
        if (!lines[2].substring(8).equals(partner)) {
            throw Problem.of("key.partner", lines[2].substring(8), partner).in(name).refused();
        }
        HexFormat hex = HexFormat.of();
        return new KeyFile(kind, agreement, partner, hex.parseHex(lines[4].substring(7)), hex.parseHex(lines[3].substring(5)));
    }

    void wipe() {
        Arrays.fill(secret, (byte) 0);
    }
}
