package nl.samenspel.contact;

import java.util.List;
import java.util.Optional;
import nl.samenspel.access.DemoPeople;
import nl.samenspel.access.DemoPerson;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Say;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.Areas;
import nl.samenspel.places.DemoContent;
import nl.samenspel.places.District;
import nl.samenspel.web.Language;
import org.springframework.stereotype.Component;

/** Two neighbours of the demo who want a call and a letter, so that the broker of their district has something to do, and a message for the resident. */
@Component
class DemoPost implements DemoContent {

    private final People people;
    private final DemoPeople demo;
    private final Reaches reaches;
    private final Areas areas;
    private final Post post;

    DemoPost(People people, DemoPeople demo, Reaches reaches, Areas areas, Post post) {
        this.people = people;
        this.demo = demo;
        this.reaches = reaches;
        this.areas = areas;
        this.post = post;
    }

    /** After the people and their roles. */
    @Override
    public int getOrder() {
        return 15;
    }

    @Override
    public void load() {
        String overvecht = areas.districts().stream().filter(district -> district.name().equals("Overvecht")).map(District::code).findFirst().orElse("");
        AccountId toos = people.register("Toos van Dijk", new MailAddress("toos@voorbeeld.nl"));
        reaches.keep(toos, new Reach(TelephoneNumber.parse("030 000 00 01"), Optional.empty(), Channel.CALL_LIST, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, overvecht, Optional.empty()));
        AccountId ahmed = people.register("Ahmed El Amrani", new MailAddress("ahmed@voorbeeld.nl"));
        reaches.keep(ahmed, new Reach(Optional.empty(), PostalAddress.parse("Voorbeelddreef", "1", "3562 AA", "Utrecht"), Channel.LETTER, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, overvecht,
                Optional.empty()));
        Letter welcome = new Letter(Language.NL, "Fijn dat je meedoet", List.of("Je kunt nu zien wat er bij jou in de buurt is. Wil je iets vragen of iets doen voor een ander? Bel ons gerust.",
                "Je kiest zelf hoe je iets van ons hoort."), null);
        List.of(toos, ahmed, demo.account(DemoPerson.RESIDENT)).forEach(person -> post.tell(Say.usual(person, welcome)));
    }
}
