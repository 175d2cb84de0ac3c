package nl.samenspel.linkage.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.cli.Sample;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.ContentKey;
import nl.samenspel.linkage.key.PartnerKeys;
import nl.samenspel.linkage.key.Pseudonyms;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.sealed.Rows;
import nl.samenspel.linkage.sealed.SealedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody can do with a partner's file who does not have everything. */
class UselessToOthersTest {

    @TempDir
    private Path folder;
    private Sample sample;
    private AgreementReader.SignedUpTo signed;
    private List<Agreed> agreed;
    private List<PrivateKey> linkKeys;

    @BeforeEach
    void sealAList() throws IOException, Refused, GeneralSecurityException {
        sample = new Sample(folder);
        sample.makeKeys();
        sample.seal("een");
        signed = AgreementReader.read(sample.agreement);
        agreed = Agreed.readAll(signed.agreement(), signed.hash(), sample.keys);
        linkKeys = ContentKey.linkKeys(agreed, sample.keys);
    }

    private Set<Long> opened(List<PrivateKey> keys) throws IOException, Refused, GeneralSecurityException {
        try (SealedFile file = SealedFile.open(sample.sealed("een"))) {
            Rows rows = file.next(ContentKey.toOpen(keys, signed.hash(), file.ephemeral()).key());
            Set<Long> pseudonyms = new HashSet<>();
            for (int row = 0; row < rows.size(); row++) {
                pseudonyms.add(rows.pseudonyms()[row]);
            }
            return pseudonyms;
        }
    }

    @Test
    void oneLinkKeyLessOpensNothing() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> opened(linkKeys.subList(0, 1)))).isInstanceOf(Refused.class);
    }

    @Test
    void aDictionaryOfAllAddressesFindsNothingWithoutTheKeyOrWithAShareMissing()
            throws IOException, Refused, GeneralSecurityException {
        Set<Long> pseudonyms = opened(linkKeys);
        try (Pseudonyms whole = Pseudonyms.join(agreed, sample.keys); Pseudonyms lacking = withAnotherShare()) {
            int found = 0;
            for (int number = 1; number <= 99_999; number++) {
                String address = "1998ZA" + number + "|";
                found += pseudonyms.contains(whole.of(address)) ? 1 : 0;
                assertThat(pseudonyms.contains(lacking.of(address)) || pseudonyms.contains(unkeyed(address))).isFalse();
            }
            assertThat(found).as("with every share the holder can find them, as the manual says").isGreaterThan(100);
        }
    }

    /** An attacker without the share of the second partner can only put another in its place. */
    private Pseudonyms withAnotherShare() throws IOException, Refused, GeneralSecurityException {
        Path attacker = folder.resolve("attacker");
        PartnerKeys.make(signed.hash(), "twee", attacker, new java.security.SecureRandom());
        Files.copy(sample.keys.resolve("een.share"), attacker.resolve("een.share"));
        Agreed other = PartnerKeys.agree(signed.agreement(), signed.hash(), "twee", attacker, "2026-11-22T00:00:00Z");
        return Pseudonyms.join(List.of(agreed.getFirst(), other), attacker);
    }

    private static long unkeyed(String address) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return java.nio.ByteBuffer.wrap(hash).getLong();
    }
}
