package nl.samenspel.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import org.springframework.stereotype.Component;

/** Works out for whom somebody acts by what the session says: anew for each request, so that what ended, ended. */
@Component
class Actings {

    private final AtTheTable table;
    private final Representatives representatives;
    private final People people;

    Actings(AtTheTable table, Representatives representatives, People people) {
        this.table = table;
        this.representatives = representatives;
        this.people = people;
    }

    /** What a session keeps of acting for somebody. */
    record Reference(Acting.Kind kind, UUID number) {

        static Optional<Reference> parse(String text) {
            String[] parts = text.split(" ", 2);
            return parts.length < 2 ? Optional.empty() : Optional.of(new Reference(Acting.Kind.valueOf(parts[0]), UUID.fromString(parts[1])));
        }

        @Override
        public String toString() {
            return kind.name() + " " + number;
        }
    }

    /** The person for whom is acted, if that still may be. */
    Optional<Actor> find(Reference reference, Actor self) {
        return switch (reference.kind()) {
            case AT_THE_TABLE -> table.goesOn(reference.number(), self.account()).flatMap(sitting -> actor(sitting.person(), reference, self, footings(sitting)));
            case REPRESENTING -> representatives.holds(reference.number(), self.account()).flatMap(each -> actor(each.person(), reference, self, footings(each)));
        };
    }

    private static Set<Footing> footings(AtTheTable.Sitting sitting) {
        return sitting.proven() ? EnumSet.of(Footing.BESIDE, Footing.PROVEN) : EnumSet.of(Footing.BESIDE);
    }

    private static Set<Footing> footings(Representatives.Representation representation) {
        return representation.matters().stream().map(matter -> switch (matter) {
            case LIVING -> Footing.LIVING;
            case MONEY -> Footing.MONEY;
            case DATA -> Footing.DATA;
        }).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Actor> actor(AccountId person, Reference reference, Actor self, Set<Footing> footings) {
        return people.find(person).map(Account::name).map(name -> new Actor(person, name, Set.of(), Optional.of(new Acting(reference.kind(), reference.number(), self, footings))));
    }
}
