package nl.samenspel.web.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of a form once, however often it is sent. A double click and a repeated post get the first answer
 * again; the same page filled in differently and sent again is new work, because what somebody typed is never ignored.
 */
@Component
public class Submissions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Submissions(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does the work in one transaction together with remembering that it was done. When the work answers
     * {@link Outcome.NotYet}, everything is undone and the form may be sent again.
     */
    public Outcome once(FilledIn<?> filled, Supplier<Outcome> work) {
        String municipality = CurrentMunicipality.require().value();
        Outcome outcome = transaction.execute(status -> once(municipality, filled, work, status));
        return Objects.requireNonNull(outcome);
    }

    private Outcome once(String municipality, FilledIn<?> filled, Supplier<Outcome> work, TransactionStatus status) {
        Map<String, Object> submission =
                Map.of("municipality", municipality, "key", filled.key(), "content", content(filled.form()));
        // A second sending waits here until the first has finished.
        boolean first = jdbc.sql("""
                        insert into web.submission (municipality, key, content, sent_at)
                        values (:municipality, :key, :content, :now) on conflict do nothing
                        """)
                .params(submission)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update() == 1;
        if (!first) {
            return new Outcome.Done(jdbc.sql("select answer from web.submission where key = :key and content = :content")
                    .params(submission).query(String.class).single());
        }
        Outcome outcome = work.get();
        switch (outcome) {
            case Outcome.NotYet _ -> status.setRollbackOnly();
            case Outcome.Done(String address) ->
                    jdbc.sql("update web.submission set answer = :answer where key = :key and content = :content")
                            .params(submission).param("answer", address).update();
        }
        return outcome;
    }

    /** A fingerprint of everything typed, from which it cannot be read back. */
    @SuppressWarnings("unchecked")
    private static <T extends Record> byte[] content(T form) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, form.getClass().getName());
            for (List<String> values : FormFields.of((Class<T>) form.getClass()).values(form).values()) {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(values.size()).array());
                values.forEach(value -> add(digest, value));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java has SHA-256", exception);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
