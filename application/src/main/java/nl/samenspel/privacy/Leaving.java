package nl.samenspel.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.people.PersonalData;
import nl.samenspel.people.PersonalData.Forgotten;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One may leave: everything of a person in this municipality is forgotten, but for what must stay until its term. The account itself serves all municipalities of the
 * installation; it goes when no other municipality holds anything of this person.
 */
@Component
class Leaving {

    /** What comes with every account and every look into it, and is no reason to keep the account. */
    private static final Set<String> OF_NO_PLACE = Set.of("account", "reach", "log-in");

    private final List<PersonalData> modules;
    private final PersonalFile file;
    private final People people;
    private final Municipalities municipalities;
    private final Deletions deletions;
    private final AccessLog log;
    private final TransactionTemplate transaction;

    Leaving(List<PersonalData> modules, PersonalFile file, People people, Municipalities municipalities, Deletions deletions, AccessLog log, TransactionTemplate transaction) {
        this.modules = modules;
        this.file = file;
        this.people = people;
        this.municipalities = municipalities;
        this.deletions = deletions;
        this.log = log;
        this.transaction = transaction;
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** It is done. @param accountStays because this person also takes part in another municipality */
    record Left(boolean accountStays) implements Outcome {}

    /** Not now; the reason is a message key. */
    record NotYet(String reason) implements Outcome {}

    /** There is no such account any more. */
    record Unknown() implements Outcome {}

    /** Forgets this person in the municipality of the moment; begins its own transaction, for it must look into other municipalities first. */
    Outcome leave(AccountId account) {
        Optional<Account> found = people.find(account);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Account person = found.get();
        boolean elsewhere = municipalities.all().stream().map(Municipality::code).filter(code -> !code.equals(CurrentMunicipality.require())).anyMatch(code -> holds(code, person));
        return transaction.execute(_ -> leave(person, elsewhere));
    }

    /** Why this person cannot leave now, if so. */
    Optional<String> objection(Account person) {
        return modules.stream().flatMap(module -> module.objection(person).stream()).findFirst();
    }

    private Outcome leave(Account person, boolean elsewhere) {
        Optional<String> objection = objection(person);
        if (objection.isPresent()) {
            return new NotYet(objection.get());
        }
        log.note(Deed.DELETE, person.id(), "account", "privacy.logged.everything", "");
        List<Forgotten> forgotten = new ArrayList<>();
        modules.forEach(module -> forgotten.addAll(module.forget(person)));
        if (!elsewhere) {
            people.forget(person.id());
            forgotten.add(new Forgotten("account", "people.account", 1));
        }
        deletions.note(forgotten);
        return new Left(elsewhere);
    }

    private boolean holds(MunicipalityCode municipality, Account person) {
        return CurrentMunicipality.call(municipality, () -> file.held(person).stream().anyMatch(held -> !OF_NO_PLACE.contains(held.processing())));
    }
}
