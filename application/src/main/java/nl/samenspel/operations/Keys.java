package nl.samenspel.operations;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Secrets of the installation itself, made when they are first asked for and the same on every node from then on. They stand in the database, so that a change of passwords
 * does not lose them; a backup holds them encrypted.
 */
@Component
public class Keys {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Keys(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The 32 bytes of this name. They are kept before they are used, whatever becomes of the work that asks. */
    public byte[] named(String name) {
        return known.computeIfAbsent(name, this::keep).clone();
    }

    /** A keyed hash (HMAC-SHA-256) of the text, with the key of this name: 32 bytes that nobody makes without the key. */
    public byte[] mac(String name, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(named(name), ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    private byte[] keep(String name) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return alone.execute(_ -> {
            jdbc.sql("insert into operations.secret_key (name, value) values (?, ?) on conflict do nothing").params(name, fresh).update();
            return jdbc.sql("select value from operations.secret_key where name = ?").param(name).query(byte[].class).single();
        });
    }
}
