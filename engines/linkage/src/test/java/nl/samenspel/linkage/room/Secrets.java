package nl.samenspel.linkage.room;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.cli.Sample;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.ContentKey;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.sealed.Rows;
import nl.samenspel.linkage.sealed.SealedFile;

/** Everything of a session that must be nowhere, in every form it could have in memory or on disk. */
final class Secrets {

    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Set<Long> numbers = new HashSet<>();

    /** The shares, the link keys, the addresses and the pseudonyms of a session, read from keys that still exist. */
    static Secrets of(Path folder, Path keys) throws IOException, Refused, GeneralSecurityException {
        Secrets secrets = new Secrets();
        secrets.text("address", Sample.SECRET_POSTCODE);
        secrets.text("address", "1998 ZA");
        secrets.text("address", "1998ZA");
        for (String file : List.of("een.share", "twee.share", "een.link", "twee.link")) {
            String hex = Files.readAllLines(keys.resolve(file)).stream().filter(line -> line.startsWith("secret ")).findFirst()
                    .orElseThrow().substring(7);
            secrets.text(file, hex);
            // A link key in its PKCS #8 form begins like all others: what is secret are its last 32 bytes.
            byte[] secret = HEX.parseHex(hex.substring(hex.length() - 64));
            secrets.bytes.put(file + " as bytes", secret);
        }
        AgreementReader.SignedUpTo signed = AgreementReader.read(folder.resolve("agreement.json"));
        List<Agreed> agreed = Agreed.readAll(signed.agreement(), signed.hash(), keys);
        for (String sealed : List.of("een.sealed", "twee.sealed")) {
            try (SealedFile file = SealedFile.open(folder.resolve(sealed))) {
                Rows rows = file.next(ContentKey.toOpen(ContentKey.linkKeys(agreed, keys), signed.hash(), file.ephemeral()).key());
                for (int row = 0; row < rows.size(); row++) {
                    secrets.number(rows.pseudonyms()[row]);
                }
            }
        }
        return secrets;
    }

    /** A text as the JDK keeps it: a byte or two for each sign, in either order. */
    void text(String what, String text) {
        for (Charset form : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            bytes.put(what + " \"" + text + "\" as " + form, text.getBytes(form));
        }
    }

    void number(long number) {
        numbers.add(number);
        numbers.add(Long.reverseBytes(number));
    }

    int pseudonyms() {
        return numbers.size() / 2;
    }

    /** Which of them stand somewhere in these bytes. */
    List<String> in(byte[] haystack) {
        List<String> found = new ArrayList<>();
        bytes.forEach((what, needle) -> {
            if (contains(haystack, needle)) {
                found.add(what);
            }
        });
        long window = 0;
        for (int at = 0; at < haystack.length; at++) {
            window = window << 8 | haystack[at] & 0xff;
            if (at >= 7 && numbers.contains(window)) {
                found.add("pseudonym at " + (at - 7));
            }
        }
        return found;
    }

    /** Which of them stand in the files of a folder and everything below, but for those that may have them. */
    List<String> below(Path folder, Set<String> notIn) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !notIn.contains(folder.relativize(path).getName(0)
                    .toString())).toList()) {
                in(Files.readAllBytes(file)).forEach(secret -> found.add(file + ": " + secret));
            }
        }
        return found;
    }

    private static boolean contains(byte[] haystack, byte[] needle) {
        for (int at = 0; at <= haystack.length - needle.length; at++) {
            int same = 0;
            while (same < needle.length && haystack[at + same] == needle[same]) {
                same++;
            }
            if (same == needle.length) {
                return true;
            }
        }
        return false;
    }
}
