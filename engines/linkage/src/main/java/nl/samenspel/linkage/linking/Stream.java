package nl.samenspel.linkage.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import javax.crypto.SecretKey;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.ContentKey;
import nl.samenspel.linkage.key.Curves;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.sealed.Header;
import nl.samenspel.linkage.sealed.Rows;
import nl.samenspel.linkage.sealed.SealedFile;
import org.jspecify.annotations.Nullable;

/** The rows of one partner; while some are counted, the next are opened by another thread. */
final class Stream implements AutoCloseable {

    private final SealedFile file;
    private final SecretKey key;
    private final int partner;
    private final Agreed agreed;
    private final int provisions;
    private final int districts;
    private final Helpers helpers;
    private @Nullable Rows rows;
    private Helpers.@Nullable Promise<@Nullable Rows> coming;
    private int at;
    private long lastPseudonym = Long.MIN_VALUE;
    private int lastProvision = -1;
    private String hash = "";

    private Stream(SealedFile file, SecretKey key, int partner, Agreed agreed, Agreement agreement, Helpers helpers) {
        this.file = file;
        this.key = key;
        this.partner = partner;
        this.agreed = agreed;
        this.provisions = agreement.provisions().size();
        this.districts = agreement.districts().size();
        this.helpers = helpers;
    }

    static Stream open(Path path, Agreement agreement, String hash, List<Agreed> agreed, List<PrivateKey> linkKeys, Helpers helpers)
            throws IOException, Refused {
        SealedFile file = SealedFile.open(path);
        try {
            Header header = file.header();
            if (!header.agreement().equals(hash)) {
                throw Problem.of("sealed.session").in(file.name()).refused();
            }
            int partner = agreement.partner(header.partner());
            if (partner < 0) {
                throw Problem.of("sealed.partner", header.partner()).in(file.name()).refused();
            }
            ContentKey content;
            try {
                content = ContentKey.toOpen(linkKeys, hash, file.ephemeral());
            } catch (GeneralSecurityException _) {
                throw Problem.of("sealed.changed", 1).in(file.name()).refused();
            }
            Stream stream = new Stream(file, content.key(), partner, agreed.get(partner), agreement, helpers);
            stream.rows = file.next(stream.key);
            stream.check();
            stream.fetch();
            return stream;
        } catch (IOException | Refused | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    boolean keepsOut() {
        return file.header().purpose() == Header.Purpose.KEEP_OUT;
    }

    Header header() {
        return file.header();
    }

    int partner() {
        return partner;
    }

    String name() {
        return file.name();
    }

    /** SHA-256 of the file; known when all its rows were poured. */
    String hash() {
        return hash;
    }

    /** Adds all rows up to and with a pseudonym that were not yet added. */
    void pourUpTo(long last, Slice slice, int[] domainOf) throws IOException, Refused {
        boolean counts = !keepsOut();
        for (Rows here = rows; here != null; here = rows) {
            long[] pseudonyms = here.pseudonyms();
            for (; at < here.size(); at++) {
                long pseudonym = pseudonyms[at];
                int provision = here.provisions()[at];
                if (pseudonym > last) {
                    return;
                }
                if (pseudonym < lastPseudonym || pseudonym == lastPseudonym && provision <= lastProvision) {
                    throw Problem.of("sealed.order").in(file.name()).refused();
                }
                lastPseudonym = pseudonym;
                lastProvision = provision;
                if (counts) {
                    slice.add(pseudonym, domainOf[provision], partner, here.districts()[at]);
                } else {
                    slice.keepOut(pseudonym);
                }
            }
            advance();
        }
    }

    private void fetch() {
        coming = helpers.ask(() -> file.next(key));
    }

    private void advance() throws IOException, Refused {
        at = 0;
        rows = coming == null ? null : coming.get();
        if (rows == null) {
            end();
        } else {
            check();
            fetch();
        }
    }

    private void check() throws Refused {
        Rows read = rows;
        for (int row = 0; read != null && row < read.size(); row++) {
            if (read.provisions()[row] < 0 || read.provisions()[row] >= provisions || read.districts()[row] < 0
                    || read.districts()[row] > districts) {
                throw Problem.of("sealed.order").in(file.name()).refused();
            }
        }
    }

    private void end() throws IOException, Refused {
        SealedFile.Ending ending = file.ending();
        if (!Curves.isSigned(agreed.signKey(), ending.signed(), ending.signature())) {
            throw Problem.of("sealed.signature", agreed.partner()).in(file.name()).refused();
        }
        hash = ending.hash();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
