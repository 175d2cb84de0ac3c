package nl.samenspel.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Right;
import nl.samenspel.access.Scope;
import nl.samenspel.messages.Errand;
import nl.samenspel.messages.Errands;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.MessageId;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see and do which letter or call: a broker those of the own area, an officer all, and only an officer those for who asked for safe contact. Whose address or number
 * is shown, and whose letter is printed, is noted for that person.
 */
@Component
@Transactional
class ErrandDesk {

    private static final String PROCESSING = "messages";

    private final Errands errands;
    private final People people;
    private final Reaches reaches;
    private final AccessLog log;

    ErrandDesk(Errands errands, People people, Reaches reaches, AccessLog log) {
        this.errands = errands;
        this.people = people;
        this.reaches = reaches;
        this.log = log;
    }

    /** One letter or call with all that is needed to do it. */
    record Task(Errand errand, Account person, Reach reach, Letter letter) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Task[" + errand.message() + "]";
        }
    }

    /** What is to be done within reach of this person, the latest first. */
    List<ErrandView> open(Actor actor, LocalDate today) {
        List<Errand> mine = within(actor);
        Map<AccountId, String> names = people.namesOf(mine.stream().flatMap(errand -> Stream.concat(Stream.of(errand.account()), errand.owner().stream())).toList());
        note(Deed.READ, mine.stream().map(Errand::account).toList(), "contact.logged.list", "");
        return mine.stream().map(errand -> ErrandView.of(errand, names, actor.account(), today)).toList();
    }

    /** The same without anybody's name: enough to count. */
    List<Errand> within(Actor actor) {
        return errands.open().stream().filter(errand -> mayDo(actor, errand)).toList();
    }

    /** The names of those whom nothing reaches, as far as this person may know of them. */
    List<String> unreachable(Actor actor) {
        List<AccountId> those = errands.notReachedAtAll().stream().filter(person -> mayDo(actor, reaches.of(person).district(), reaches.of(person).safe().isAsked())).toList();
        note(Deed.READ, those, "contact.logged.list", "");
        return those.stream().map(people.namesOf(those)::get).toList();
    }

    /** One of them with address and text, when this person may do it. */
    Optional<Task> look(Actor actor, UUID number, Deed deed) {
        MessageId id = new MessageId(number);
        Optional<Task> task = errands.find(id)
                .filter(errand -> mayDo(actor, errand))
                .flatMap(errand -> people.find(errand.account()).flatMap(person -> errands.letter(id).map(letter -> new Task(errand, person, reaches.of(person.id()), letter))));
        task.ifPresent(found -> note(deed, List.of(found.person().id()), "contact.logged." + found.errand().channel().key(), id.toString()));
        return task;
    }

    private void note(Deed deed, Collection<AccountId> people, String what, String thing) {
        log.note(deed, people, PROCESSING, what, thing);
    }

    private static boolean mayDo(Actor actor, Errand errand) {
        return mayDo(actor, errand.district(), errand.guarded()) || !errand.guarded() && errand.owner().equals(Optional.of(actor.account()));
    }

    private static boolean mayDo(Actor actor, String district, boolean guarded) {
        if (guarded) {
            return actor.holds(Right.HANDLE_GUARDED_POST);
        }
        return actor.holds(Right.HANDLE_POST, district.isEmpty() ? Scope.WHOLE_MUNICIPALITY : Scope.district(district));
    }
}
