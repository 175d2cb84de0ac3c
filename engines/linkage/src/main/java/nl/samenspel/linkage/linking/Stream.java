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

/** The rows of one partner, of which the first that was not yet counted is at hand. */
final class Stream implements AutoCloseable {

    private final SealedFile file;
    private final SecretKey key;
    private final int partner;
    private final Agreed agreed;
    private final int provisions;
    private final int districts;
    private @Nullable Rows rows;
    private int at;
    private String hash = "";
    long addresses;
    long matched;

    private Stream(SealedFile file, SecretKey key, int partner, Agreed agreed, Agreement agreement) {
        this.file = file;
        this.key = key;
        this.partner = partner;
        this.agreed = agreed;
        this.provisions = agreement.provisions().size();
        this.districts = agreement.districts().size();
    }

    static Stream open(Path path, Agreement agreement, String hash, List<Agreed> agreed, List<PrivateKey> linkKeys)
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
            Stream stream = new Stream(file, content.key(), partner, agreed.get(partner), agreement);
            stream.advanceChunk();
            return stream;
        } catch (IOException | Refused | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    boolean isDone() {
        return rows == null;
    }

    long pseudonym() {
        return rows == null ? Long.MAX_VALUE : rows.pseudonyms()[at];
    }

    int provision() {
        return rows == null ? 0 : rows.provisions()[at];
    }

    int district() {
        return rows == null ? 0 : rows.districts()[at];
    }

    int partner() {
        return partner;
    }

    boolean keepsOut() {
        return file.header().purpose() == Header.Purpose.KEEP_OUT;
    }

    Header header() {
        return file.header();
    }

    String name() {
        return file.name();
    }

    String hash() {
        return hash;
    }

    void advance() throws IOException, Refused {
        Rows here = rows;
        if (here == null) {
            return;
        }
        long before = here.pseudonyms()[at];
        int provision = here.provisions()[at];
        if (++at == here.size()) {
            advanceChunk();
        }
        if (rows != null && (pseudonym() < before || pseudonym() == before && provision() <= provision)) {
            throw Problem.of("sealed.order").in(file.name()).refused();
        }
    }

    private void advanceChunk() throws IOException, Refused {
        at = 0;
        rows = file.next(key);
        if (rows != null && rows.size() == 0) {
            rows = file.next(key);
        }
        if (rows == null) {
            end();
        } else {
            check(rows);
        }
    }

    private void check(Rows read) throws Refused {
        for (int row = 0; row < read.size(); row++) {
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
