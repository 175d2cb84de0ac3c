package nl.samenspel.access;

import static nl.samenspel.access.Scope.Kind.DISTRICT;
import static nl.samenspel.access.Scope.Kind.ORGANISATION;
import static nl.samenspel.access.Scope.Kind.WHOLE_MUNICIPALITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** In what capacity somebody works with Samenspel in one municipality. Somebody can have several roles, each with its own scope. */
public enum Role {

    /** Anybody who logged in (<i>bewoner</i>). Nobody gives or takes this role: who logs in has it. */
    RESIDENT(WHOLE_MUNICIPALITY),
    /** Staff of one organisation (<i>aanbieder</i>): keeps its entries true. */
    ORGANISATION_STAFF(ORGANISATION),
    /** Social broker (<i>sociaal makelaar</i>) of some districts or of the whole municipality. */
    BROKER(DISTRICT, WHOLE_MUNICIPALITY),
    /** Member of a neighbourhood team (<i>buurtteammedewerker</i>). */
    TEAM_MEMBER(DISTRICT, WHOLE_MUNICIPALITY),
    /** Intern (<i>stagiair</i>): small tasks that keep the map true. */
    INTERN(DISTRICT, WHOLE_MUNICIPALITY),
    /** Officer of the municipality (<i>beleidsmedewerker, fondsbeheerder</i>). */
    OFFICER(WHOLE_MUNICIPALITY),
    /** Privacy officer (<i>privacymedewerker</i>): answers requests about personal data, and decides under the own name what is withheld for safety. */
    PRIVACY_OFFICER(WHOLE_MUNICIPALITY),
    /** Administrator (<i>beheerder</i>): sets up and gives roles. */
    ADMINISTRATOR(WHOLE_MUNICIPALITY);

    private final Set<Scope.Kind> kinds;

    Role(Scope.Kind first, Scope.Kind... others) {
        this.kinds = EnumSet.of(first, others);
    }

    /** Whether this role can be given with a scope of this kind. */
    public boolean takes(Scope.Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether this role has rights over the data of others that are worth stealing: also where those live who must not be found, and who has which role. */
    public boolean needsPasskey() {
        return switch (this) {
            case OFFICER, PRIVACY_OFFICER, ADMINISTRATOR -> true;
            case RESIDENT, ORGANISATION_STAFF, BROKER, TEAM_MEMBER, INTERN -> false;
        };
    }

    /** The roles that somebody gives and ends; the others come by themselves. */
    public static List<Role> given() {
        return Stream.of(values()).filter(role -> role != RESIDENT).toList();
    }

    /** The name of this role in message keys, such as {@code organisation-staff}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
