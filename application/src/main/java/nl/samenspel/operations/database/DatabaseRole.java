package nl.samenspel.operations.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The three hands that touch the database, so that none can do what is not its work.
 *
 * <p>A role's password is derived from the provisioning user's by HMAC-SHA-256 over the role's name: one setting is enough for several nodes, and the password of the
 * daily work does not open the doors of the other two.
 */
public enum DatabaseRole {
    /** Owns the tables; used by migrations only. */
    OWNER,
    /** Does the daily work; owns nothing and cannot step around row-level security. */
    APP,
    /** Sees all municipalities, for backup and retention only. */
    MAINTENANCE;

    /** The role's name on the server: roles are shared by all databases of a server, so the database's name comes first. */
    String on(DatabaseServer server) {
        return server.name() + "_" + name().toLowerCase(Locale.ROOT);
    }

    String passwordOn(DatabaseServer server) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(server.password().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(on(server).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }
}
