package nl.samenspel.access;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.paper.AgreedCard;
import nl.samenspel.paper.LetterOnPaper;
import nl.samenspel.paper.Paper;
import nl.samenspel.paper.TextSize;
import nl.samenspel.people.Account;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What goes home on paper from a table: the card, and a letter with a code for who is helped by telephone. That it was printed is noted. */
@Component
class TablePaper {

    private final Paper paper;
    private final Codes codes;
    private final Messages messages;
    private final Municipalities municipalities;
    private final AccessLog log;
    private final Clock clock;

    TablePaper(Paper paper, Codes codes, Messages messages, Municipalities municipalities, AccessLog log, Clock clock) {
        this.paper = paper;
        this.codes = codes;
        this.messages = messages;
        this.municipalities = municipalities;
        this.log = log;
        this.clock = clock;
    }

    /** The card of a sitting of which something was agreed. @param site scheme, host and port of the municipality's site */
    @Transactional
    public byte[] card(AtTheTable.Sitting sitting, Actor actor, Language language, TextSize size, String site) {
        AtTheTable.Agreement agreement = sitting.agreement();
        Stream<String> call = agreement.on().stream().map(day -> messages.text(language, "access.card.on", agreement.name(), day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()))));
        List<String> agreed = Stream.concat(agreement.agreed().lines().map(String::strip).filter(line -> !line.isEmpty()), call).toList();
        log.note(Deed.PRINT, sitting.person(), AtTheTable.PROCESSING, "access.logged.agreement", sitting.id().toString());
        return paper.card(new AgreedCard(language, size, actor.name(), actor.hands().name(), sitting.began().atZone(AtTheTable.HERE).toLocalDate(), agreed,
                List.of(new AgreedCard.Call(agreement.name(), agreement.telephone(), "")), sitting.code().map(codes::spoken).map(SpokenCode::grouped).orElse(""), sitting.code().isPresent() ? site + "/inloggen/code" : ""));
    }

    /** A letter with a fresh code that works once; an earlier letter is worth nothing from then on. @param neutral whether nothing in it may name what it is about */
    @Transactional
    public byte[] letter(AtTheTable.Sitting sitting, Account person, PostalAddress address, boolean neutral, Language language, String site) {
        Codes.Made made = codes.make(sitting.person(), Codes.Kind.LETTER, sitting.helper());
        String municipality = municipalities.current(CurrentMunicipality.require()).name();
        log.note(Deed.PRINT, sitting.person(), AtTheTable.PROCESSING, "access.logged.letter", sitting.id().toString());
        return paper.letter(new LetterOnPaper(language, TextSize.LARGE, neutral ? messages.text(language, "access.letter.neutral") : messages.text(language, "web.site", municipality),
                Stream.concat(Stream.of(person.name()), address.lines().stream()).toList(), clock.instant().atZone(AtTheTable.HERE).toLocalDate(),
                messages.text(language, "access.letter.subject"),
                List.of(messages.text(language, "access.letter.hello", person.name()), messages.text(language, "access.letter.text"), messages.text(language, "access.letter.keep")),
                new LetterOnPaper.Onward(messages.text(language, "access.letter.onward"), site + "/inloggen/code", made.code().grouped())));
    }
}
