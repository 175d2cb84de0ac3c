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
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.springframework.beans.factory.annotation.Value;
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
    private static final int MOST_ON_A_PILE = 100;

    private final Errands errands;
    private final People people;
    private final Reaches reaches;
    private final AccessLog log;
    private final Identifiers identifiers;
    private final int callsInVain;

    /** @param callsInVain after how many calls that nobody answered a letter is offered */
    ErrandDesk(Errands errands, People people, Reaches reaches, AccessLog log, Identifiers identifiers, @Value("${samenspel.post.calls-in-vain:3}") int callsInVain) {
        this.errands = errands;
        this.people = people;
        this.reaches = reaches;
        this.log = log;
        this.identifiers = identifiers;
        this.callsInVain = callsInVain;
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

    /** Puts the letters on a pile that this person posts, so that they are printed at once; those of somebody else stay where they are. Nothing when there is none. */
    Optional<UUID> pile(Actor actor) {
        List<MessageId> letters = within(actor).stream()
                .filter(errand -> errand.channel() == Channel.LETTER && errand.owner().filter(owner -> !owner.equals(actor.account())).isEmpty())
                .filter(errand -> reaches.of(errand.account()).address().isPresent())
                .map(Errand::message)
                .limit(MOST_ON_A_PILE)
                .toList();
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        UUID number = identifiers.next();
        errands.pile(number, letters, actor.account());
        return Optional.of(number);
    }

    /** The letters of a pile that this person may post and that can still be printed. */
    List<Task> onPile(Actor actor, UUID pile, Deed deed) {
        List<Task> tasks = errands.onPile(pile).stream()
                .filter(errand -> mayDo(actor, errand))
                .flatMap(errand -> people.find(errand.account()).stream().flatMap(person -> errands.letter(errand.message()).stream().map(letter -> new Task(errand, person, reaches.of(person.id()), letter))))
                .filter(task -> task.reach().address().isPresent())
                .toList();
        tasks.forEach(task -> note(deed, List.of(task.person().id()), "contact.logged.letter", task.errand().message().toString()));
        return tasks;
    }

    /** Notes of a whole pile that it was posted. */
    void posted(Actor actor, UUID pile) {
        onPile(actor, pile, Deed.CHANGE).forEach(task -> errands.done(task.errand().message(), actor.account()));
    }

    /** Takes that back. */
    void notPosted(Actor actor, UUID pile) {
        onPile(actor, pile, Deed.CHANGE).forEach(task -> errands.notPosted(task.errand().message()));
    }

    /** Whether a letter may go to who was called in vain so often: never when this person asked for safe contact, for a way that was not chosen may be the dangerous one. */
    LetterInstead instead(Task task) {
        if (task.errand().channel() != Channel.CALL_LIST || task.errand().tries() < callsInVain || task.reach().safe().isAsked()) {
            return LetterInstead.NOT_OFFERED;
        }
        return task.reach().address().isPresent() ? LetterInstead.OFFERED : LetterInstead.NO_ADDRESS;
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
