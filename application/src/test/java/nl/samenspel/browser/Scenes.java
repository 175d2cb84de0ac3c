package nl.samenspel.browser;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.DemoPeople;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.ListsAtWork;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.messages.FewerLinks;
import nl.samenspel.messages.MailLinks;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Saying;
import nl.samenspel.people.Account;
import nl.samenspel.people.People;
import nl.samenspel.people.Reaches;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the scene of a journey in Utrecht: an entry that nobody else touches, somebody who is logged in, an editor who is just a little earlier. */
@Component
class Scenes {

    /** The organisation of Henk, the owner among the demo's people. */
    private static final String ORGANISATION_OF_HENK = "doenja-dienstverlening";

    private final Editing editing;
    private final Browsing browsing;
    private final TestPeople people;
    private final DemoPeople demo;
    private final People accounts;
    private final ListsAtWork lists;
    private final FewerLinks fewer;
    private final Saying saying;

    Scenes(Editing editing, Browsing browsing, TestPeople people, DemoPeople demo, People accounts, ListsAtWork lists, FewerLinks fewer, Reaches reaches, Post post, TransactionTemplate transaction) {
        this.editing = editing;
        this.browsing = browsing;
        this.people = people;
        this.demo = demo;
        this.accounts = accounts;
        this.lists = lists;
        this.fewer = fewer;
        this.saying = new Saying(accounts, reaches, post, transaction);
    }

    /** An entry as it was put in. */
    record Scene(EntryId id, EntryFacts facts, String path) {

        String name() {
            return facts.about().name();
        }
    }

    /** A fresh entry for the whole municipality, of no organisation. */
    Scene entry() {
        return entry("Soep van " + UUID.randomUUID().toString().substring(0, 8), Optional.empty());
    }

    /** A fresh entry that Henk's organisation keeps. */
    Scene entryOfHenk() {
        Browsing.Here organisation = (Browsing.Here) CurrentMunicipality.call(UTRECHT, () -> browsing.at(ORGANISATION_OF_HENK));
        return entry("Koffie van " + UUID.randomUUID().toString().substring(0, 8), Optional.of(organisation.entry().id()));
    }

    private Scene entry(String name, Optional<EntryId> owner) {
        EntryFacts facts = SampleFacts.named(name);
        Editing.Done done = (Editing.Done) CurrentMunicipality.call(UTRECHT, () -> editing.putIn(facts, owner, samira()));
        return new Scene(done.entry(), facts, "/aanbod/" + done.slug());
    }

    /** Samira gives the entry another telephone number, out of sight of whoever has the form open. */
    void samiraChangesTheTelephone(Scene scene, int seen, String number) {
        CurrentMunicipality.run(UTRECHT, () -> {
            Editing.Outcome outcome = editing.change(scene.id(), seen, SampleFacts.withTelephone(scene.facts(), number), samira());
            if (!(outcome instanceof Editing.Done)) {
                throw new IllegalStateException("The scene could not be set: " + outcome);
            }
        });
    }

    /** The entry is not there any more. */
    void samiraTakesOut(Scene scene) {
        CurrentMunicipality.run(UTRECHT, () -> {
            if (!(editing.takeOut(scene.id(), 1, samira()) instanceof Editing.Done)) {
                throw new IllegalStateException("The scene could not be set");
            }
        });
    }

    /** A list that an administrator brought; nobody said yet what its columns mean. */
    String list() {
        return lists.bring(UTRECHT, demo.account(DemoPerson.ADMINISTRATOR));
    }

    /** A list that was compared: one new, one that cannot be read. */
    String comparedList() {
        return lists.compare(UTRECHT, list());
    }

    /** A list that was read in. */
    String listThatWasReadIn() {
        return lists.readIn(UTRECHT, comparedList());
    }

    /** The link in a mail to somebody new by which that person hears less. */
    String linkToHearLess() {
        return MailLinks.toHearLess(fewer, saying.say(somebody().id(), "Koffie", "Kom je dinsdag?").message());
    }

    /** The session of one of the demo's people. */
    Cookie session(DemoPerson person) {
        return people.session(UTRECHT, demo.account(person));
    }

    /** Somebody new, of a name nobody else has, without a role. */
    Account somebody() {
        return accounts.find(accounts.register("Kim " + UUID.randomUUID().toString().substring(0, 8), TestPeople.freshMail())).orElseThrow();
    }

    private Actor samira() {
        return new Actor(demo.account(DemoPerson.BROKER), DemoPerson.BROKER.personName(), Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
    }
}
