package nl.samenspel.access;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of one municipality's site. The number an authenticator knows its person by is the number of the account. */
@Component
@Transactional
class Passkeys {

    private static final String COLUMNS = """
             credential, account, label, public_key, signature_count, user_verified, transports, backup_eligible, backup_state, attestation, client_data, created, last_used
              from access.passkey
            """;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;

    Passkeys(JdbcClient jdbc, Identifiers identifiers) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
    }

    /** The passkeys of one person on this site, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(AccountId account) {
        return jdbc.sql("select id, label, created, last_used from access.passkey where account = ? order by created")
                .param(account.value())
                .query((row, _) -> new Passkey(row.getObject("id", UUID.class).toString(), row.getString("label"), instant(row, "created"), instant(row, "last_used")))
                .list();
    }

    /** Takes a passkey away from the person it is of; somebody else's stays. Whether it was there. */
    public boolean remove(UUID passkey, AccountId account) {
        return jdbc.sql("delete from access.passkey where id = ? and account = ?").params(passkey, account.value()).update() == 1;
    }

    /** Takes away all passkeys of somebody who lost them, and ends that person's sessions: who found them is out. How many there were. */
    public int removeAll(AccountId account) {
        jdbc.sql("delete from access.session where principal_name = ?").param(account.toString()).update();
        return jdbc.sql("delete from access.passkey where account = ?").param(account.value()).update();
    }

    Optional<CredentialRecord> find(Bytes credential) {
        return jdbc.sql("select" + COLUMNS + "where credential = ?").param(credential.getBytes()).query(Passkeys::credential).optional();
    }

    List<CredentialRecord> of(Bytes user, String host) {
        return jdbc.sql("select" + COLUMNS + "where account = ? and host = ?").params(number(user), host).query(Passkeys::credential).list();
    }

    /** Keeps a new passkey, or what its use changed of it. */
    void keep(CredentialRecord credential, String host) {
        jdbc.sql("""
                        insert into access.passkey (municipality, credential, id, account, host, label, public_key, signature_count, user_verified, transports, backup_eligible,
                                                    backup_state, attestation, client_data, created, last_used)
                        values (:municipality, :credential, :id, :account, :host, :label, :key, :count, :verified, :transports, :eligible, :backup, :attestation, :data, :created, :used)
                        on conflict (credential) do update
                           set signature_count = excluded.signature_count, user_verified = excluded.user_verified, backup_state = excluded.backup_state, last_used = excluded.last_used
                         where access.passkey.account = excluded.account
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("credential", credential.getCredentialId().getBytes())
                .param("id", identifiers.next())
                .param("account", number(credential.getUserEntityUserId()))
                .param("host", host)
                .param("label", credential.getLabel())
                .param("key", credential.getPublicKey().getBytes())
                .param("count", credential.getSignatureCount())
                .param("verified", credential.isUvInitialized())
                .param("transports", credential.getTransports().stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" ")))
                .param("eligible", credential.isBackupEligible())
                .param("backup", credential.isBackupState())
                .param("attestation", bytes(credential.getAttestationObject()))
                .param("data", bytes(credential.getAttestationClientDataJSON()))
                .param("created", credential.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", credential.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Bytes credential) {
        jdbc.sql("delete from access.passkey where credential = ?").param(credential.getBytes()).update();
    }

    /** The number of an account as the authenticator keeps it: its 16 bytes. */
    static Bytes user(AccountId account) {
        return new Bytes(ByteBuffer.allocate(16).putLong(account.value().getMostSignificantBits()).putLong(account.value().getLeastSignificantBits()).array());
    }

    /** @throws IllegalArgumentException when these are not 16 bytes */
    static UUID number(Bytes user) {
        if (user.getBytes().length != 16) {
            throw new IllegalArgumentException("Not the number of an account");
        }
        ByteBuffer bytes = ByteBuffer.wrap(user.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static CredentialRecord credential(ResultSet row, int line) throws SQLException {
        Set<AuthenticatorTransport> transports = Stream.of(row.getString("transports").split(" ")).filter(word -> !word.isEmpty()).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(user(new AccountId(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(transports)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(instant(row, "created"))
                .lastUsed(instant(row, "last_used"))
                .label(row.getString("label"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
