package nl.samenspel.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.messages.Letter;
import nl.samenspel.paper.LetterOnPaper;
import nl.samenspel.paper.Paper;
import nl.samenspel.paper.TextSize;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;

/** Puts what is to be said on paper. For who asked that nothing names the sender it is one sentence below an address. */
@Component
class Letters {

    private final Paper paper;
    private final Messages messages;
    private final Municipalities municipalities;

    Letters(Paper paper, Messages messages, Municipalities municipalities) {
        this.paper = paper;
        this.messages = messages;
        this.municipalities = municipalities;
    }

    /** A PDF of one letter. */
    byte[] print(ErrandDesk.Task task, TextSize size, LocalDate today) {
        return paper.letter(onPaper(task, size, today));
    }

    /** One PDF of many letters, each on sheets of its own. */
    byte[] print(List<ErrandDesk.Task> tasks, Language language, TextSize size, LocalDate today) {
        return paper.letters(tasks.stream().map(task -> onPaper(task, size, today)).toList(), language, size);
    }

    private LetterOnPaper onPaper(ErrandDesk.Task task, TextSize size, LocalDate today) {
        Letter letter = task.letter();
        List<String> addressee = Stream.concat(Stream.of(task.person().name()), task.reach().address().map(PostalAddress::lines).stream().flatMap(List::stream)).toList();
        if (task.reach().safe().neutral()) {
            return LetterOnPaper.withoutSender(letter.language(), size, addressee, today, messages.text(letter.language(), "messages.neutral.subject"),
                    messages.text(letter.language(), "messages.neutral.text"));
        }
        List<String> paragraphs = new ArrayList<>(letter.paragraphs());
        paragraphs.add(messages.text(letter.language(), "contact.letter.fewer"));
        String sender = messages.text(letter.language(), "web.site", municipalities.current(CurrentMunicipality.require()).name());
        LetterOnPaper.Onward onward = letter.action() == null ? null : new LetterOnPaper.Onward(letter.action().label(), letter.action().url(), "");
        return new LetterOnPaper(letter.language(), size, sender, addressee, today, letter.subject(), paragraphs, onward);
    }
}
