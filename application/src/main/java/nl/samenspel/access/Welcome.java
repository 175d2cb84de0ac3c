package nl.samenspel.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console of who started the program how to get in: as whom in the demo, or by which one-time link in an empty installation. */
@Component
class Welcome {

    private final boolean demo;
    private final FirstTime firstTime;
    private final DemoPeople people;

    Welcome(@Value("${samenspel.demo:false}") boolean demo, FirstTime firstTime, DemoPeople people) {
        this.demo = demo;
        this.firstTime = firstTime;
        this.people = people;
    }

    /** After the line that says where the program runs. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        String address = "http://localhost:" + web.getWebServer().getPort();
        if (demo) {
            System.out.println("Inloggen: " + address + "/inloggen – kies daar iemand uit de demo, of vul een van deze adressen in; de post komt op " + address + "/postbus");
            people.all().forEach(person -> System.out.printf("  %-22s %-16s %s%n", person.mail().value(), person.personName(), role(person)));
        } else if (firstTime.isNow()) {
            System.out.println("Deze installatie is nog leeg. Richt haar in met deze link; hij werkt één keer en staat nergens anders:");
            System.out.println("  " + address + "/eerste-keer?code=" + firstTime.makeCode());
        }
    }

    private static String role(DemoPerson person) {
        return switch (person) {
            case RESIDENT -> "bewoner";
            case OWNER -> "werkt bij een organisatie";
            case BROKER -> "sociaal makelaar voor de hele stad";
            case BROKER_OF_OVERVECHT -> "sociaal makelaar in Overvecht";
            case TEAM_MEMBER -> "buurtteammedewerker in Overvecht";
            case INTERN -> "stagiair in Overvecht";
            case OFFICER -> "beleidsmedewerker van de gemeente";
            case PRIVACY_OFFICER -> "privacymedewerker van de gemeente";
            case ADMINISTRATOR -> "beheerder";
        };
    }
}
