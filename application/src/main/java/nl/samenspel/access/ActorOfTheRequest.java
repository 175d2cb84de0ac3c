package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.web.Audience;
import nl.samenspel.web.SignedIn;
import nl.samenspel.web.Standing;
import nl.samenspel.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who makes the request of this thread: for the modules as an {@link Actor}, for the web frame as a {@link Visitor}. */
@Component
class ActorOfTheRequest implements CurrentActor, Visitor {

    @Override
    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn somebody ? Optional.of(somebody.actor()) : Optional.empty();
    }

    @Override
    public @Nullable SignedIn signedIn() {
        return find().map(actor -> new SignedIn(actor.hands().name(), actor.acting().map(acting -> standing(actor, acting)).orElse(null))).orElse(null);
    }

    @Override
    public Optional<String> goesFirst(HttpServletRequest request) {
        return Sessions.isPasskeyFirst(request) ? Optional.of("/mijn/inloggen") : Optional.empty();
    }

    private static Standing standing(Actor actor, Acting acting) {
        return switch (acting.kind()) {
            case AT_THE_TABLE -> new Standing(actor.account().toString(), actor.name(), "access.table.bar", "access.table.ready", "/aan-tafel/kaart", "access.table.stop", "/aan-tafel/klaar");
            case REPRESENTING -> new Standing(actor.account().toString(), actor.name(), "access.representing.bar", null, null, "access.representing.stop", "/mijn/voor-een-ander/klaar");
        };
    }

    @Override
    public Set<Audience> audiences() {
        return find().map(ActorOfTheRequest::audiencesOf).orElse(Set.of());
    }

    @Override
    public boolean mayOpen(String path) {
        Optional<Actor> somebody = find();
        return somebody.isEmpty() || !(Gate.decide(HttpMethod.GET, path, () -> somebody) instanceof Decision.NotYours);
    }

    private static Set<Audience> audiencesOf(Actor actor) {
        Set<Audience> audiences = EnumSet.of(Audience.RESIDENT);
        if (actor.holds(Right.SEE_WORK)) {
            audiences.add(Audience.PROFESSIONAL);
        }
        if (actor.holds(Right.HANDLE_POST)) {
            audiences.add(Audience.POST);
        }
        if (actor.is(Role.ORGANISATION_STAFF)) {
            audiences.add(Audience.ORGANISATION);
        }
        if (actor.holds(Right.SEE_MUNICIPALITY)) {
            audiences.add(Audience.MUNICIPALITY);
        }
        if (actor.holds(Right.HANDLE_PRIVACY)) {
            audiences.add(Audience.PRIVACY_OFFICER);
        }
        if (actor.holds(Right.GIVE_ROLES)) {
            audiences.add(Audience.ADMINISTRATOR);
        }
        return audiences;
    }
}
