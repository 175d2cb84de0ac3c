package nl.samenspel.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.people.AccountId;
import nl.samenspel.privacy.CurrentDoer;
import nl.samenspel.privacy.Doer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers for the logs who makes the request of this thread: with the roles, and the organisation for which this person works. */
@Component
class DoerOfTheRequest implements CurrentDoer {

    private final CurrentActor actor;
    private final ObjectProvider<Organisations> organisations;

    DoerOfTheRequest(CurrentActor actor, ObjectProvider<Organisations> organisations) {
        this.actor = actor;
        this.organisations = organisations;
    }

    @Override
    public Optional<Doer> find() {
        return actor.find().map(somebody -> somebody.acting().filter(acting -> acting.kind() == Acting.Kind.REPRESENTING).isPresent()
                ? representative(somebody.hands(), somebody.account())
                : doer(somebody.hands(), somebody.acting().map(_ -> somebody.account())));
    }

    /** A representative acts as a private person, whatever that person's work is. */
    private static Doer representative(Actor hands, AccountId person) {
        return new Doer(hands.account(), hands.name(), Set.of(), "", Optional.of(person));
    }

    private Doer doer(Actor hands, Optional<AccountId> onBehalfOf) {
        return new Doer(hands.account(), hands.name(), hands.grants().stream().map(grant -> grant.role().key()).collect(Collectors.toUnmodifiableSet()), organisationOf(hands), onBehalfOf);
    }

    private String organisationOf(Actor somebody) {
        return somebody.grants().stream()
                .filter(grant -> grant.scope() instanceof Scope.Organisation)
                .map(grant -> ((Scope.Organisation) grant.scope()).entry())
                .flatMap(entry -> organisations.stream().flatMap(known -> known.all().stream()).filter(organisation -> organisation.entry().equals(entry)))
                .map(Organisations.Organisation::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
