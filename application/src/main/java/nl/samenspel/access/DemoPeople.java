package nl.samenspel.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.places.Areas;
import nl.samenspel.places.DemoContent;
import nl.samenspel.places.District;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the people of the demo into it, with their roles. A module whose things somebody owns gives that role itself, later in the order. */
@Component
public class DemoPeople implements DemoContent {

    private final boolean on;
    private final People people;
    private final Roles roles;
    private final Areas areas;

    DemoPeople(@Value("${samenspel.demo:false}") boolean on, People people, Roles roles, Areas areas) {
        this.on = on;
        this.people = people;
        this.roles = roles;
        this.areas = areas;
    }

    /** After the places, before the directory. */
    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public void load() {
        Stream.of(DemoPerson.values()).forEach(person -> people.register(person.personName(), person.mail()));
        give(DemoPerson.BROKER, Role.BROKER, Scope.WHOLE_MUNICIPALITY);
        give(DemoPerson.BROKER_OF_OVERVECHT, Role.BROKER, overvecht());
        give(DemoPerson.TEAM_MEMBER, Role.TEAM_MEMBER, overvecht());
        give(DemoPerson.INTERN, Role.INTERN, overvecht());
        give(DemoPerson.OFFICER, Role.OFFICER, Scope.WHOLE_MUNICIPALITY);
        give(DemoPerson.PRIVACY_OFFICER, Role.PRIVACY_OFFICER, Scope.WHOLE_MUNICIPALITY);
        give(DemoPerson.ADMINISTRATOR, Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY);
    }

    /** The account of one of them; only while the demo is on. */
    public AccountId account(DemoPerson person) {
        return people.at(person.mail()).getFirst().id();
    }

    boolean isOn() {
        return on;
    }

    /** Everybody one can log in as; nobody outside the demo. */
    List<DemoPerson> all() {
        return on ? List.of(DemoPerson.values()) : List.of();
    }

    Optional<DemoPerson> find(String key) {
        return all().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    private void give(DemoPerson person, Role role, Scope scope) {
        roles.give(account(person), role, scope, account(DemoPerson.ADMINISTRATOR));
    }

    private Scope overvecht() {
        District district = areas.districts().stream().filter(each -> each.name().equals("Overvecht")).findFirst().orElseThrow();
        return Scope.district(district.code());
    }
}
