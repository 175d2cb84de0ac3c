package nl.samenspel.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.messages.Letter;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.TelephoneNumber;

/**
 * One letter or call, with what is needed to do it.
 *
 * @param telephone as one dials it; empty for a letter
 * @param dial the same for a telephone that dials by itself
 * @param address in lines; empty for a call
 * @param neutral whether nobody else may learn who calls or writes
 * @param instead whether a letter is offered, because nobody answers
 * @param closed whether it was done already
 */
public record TaskView(String id, String who, String telephone, String dial, List<String> address, Letter letter, boolean neutral, LocalDate due, int tries, LetterInstead instead, boolean mine, boolean closed) {

    static TaskView of(ErrandDesk.Task task, LetterInstead instead, AccountId reader) {
        boolean call = task.errand().channel() == Channel.CALL_LIST;
        return new TaskView(
                task.errand().message().toString(),
                task.person().name(),
                call ? task.reach().telephone().map(TelephoneNumber::shown).orElse("") : "",
                call ? task.reach().telephone().map(TelephoneNumber::value).orElse("") : "",
                call ? List.of() : task.reach().address().map(PostalAddress::lines).orElse(List.of()),
                task.letter(),
                task.reach().safe().neutral(),
                task.errand().due(),
                task.errand().tries(),
                instead,
                task.errand().owner().equals(Optional.of(reader)),
                task.errand().closed().isPresent());
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "TaskView[" + id + "]";
    }
}
