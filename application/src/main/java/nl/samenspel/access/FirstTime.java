package nl.samenspel.access;

import java.util.List;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Setting up an empty installation. At its start a code is made and shown once to who started it; whoever brings that code sets up the first municipality and becomes its
 * administrator. After that there is no code any more, and the page is gone.
 */
@Component
class FirstTime {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Municipalities municipalities;
    private final People people;
    private final Roles roles;

    FirstTime(JdbcClient jdbc, TransactionTemplate transaction, Municipalities municipalities, People people, Roles roles) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.municipalities = municipalities;
        this.people = people;
        this.roles = roles;
    }

    /** Whether nothing was set up yet. */
    boolean isNow() {
        return municipalities.all().isEmpty() && people.isEmpty();
    }

    /** Makes a code; one of an earlier start is worth nothing from then on. */
    String makeCode() {
        String code = Secrets.make();
        transaction.executeWithoutResult(_ -> jdbc.sql("insert into access.first_time (code_hash) values (?) on conflict (\"only\") do update set code_hash = excluded.code_hash")
                .param(Secrets.hash(code))
                .update());
        return code;
    }

    /** Whether this is the code of the latest start, and it was not used. */
    boolean knows(String code) {
        return Boolean.TRUE.equals(transaction.execute(_ -> jdbc.sql("select exists (select 1 from access.first_time where code_hash = ?)")
                .param(Secrets.hash(code))
                .query(Boolean.class)
                .single()));
    }

    /** What came of setting up. */
    sealed interface SetUp {}

    /** It is done; this is the administrator. */
    record Done(AccountId administrator, MunicipalityCode municipality) implements SetUp {}

    /** The code was used, by now or by somebody else at the same moment. */
    record TooLate() implements SetUp {}

    /** Uses the code: the municipality, the account and the role come together or not at all. */
    SetUp setUp(String code, Municipality municipality, String name, MailAddress mail) {
        return CurrentMunicipality.call(municipality.code(), () -> transaction.execute(_ -> {
            List<Boolean> taken = jdbc.sql("delete from access.first_time where code_hash = ? returning true").param(Secrets.hash(code)).query(Boolean.class).list();
            if (taken.isEmpty()) {
                return new TooLate();
            }
            municipalities.register(municipality);
            AccountId administrator = people.register(name, mail);
            roles.give(administrator, Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY, null);
            return new Done(administrator, municipality.code());
        }));
    }
}
