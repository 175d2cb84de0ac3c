package nl.samenspel.access;

import java.util.UUID;

/**
 * How far a role reaches within one municipality, and equally where a thing belongs: an entry of a district is in that district's scope and in that of its owner; an entry
 * of the whole city is in the scope of the whole municipality only.
 */
public sealed interface Scope {

    Scope WHOLE_MUNICIPALITY = new WholeMunicipality();

    /** Everything in the municipality, and things that belong to no district in particular. */
    record WholeMunicipality() implements Scope {}

    /** One district (<i>wijk</i>). @param code as in {@code places}, such as {@code WK034403} */
    record District(String code) implements Scope {

        public District {
            if (code.isBlank()) {
                throw new IllegalArgumentException("A district has a code");
            }
        }
    }

    /** One organisation. @param entry identifier of its entry in the directory */
    record Organisation(UUID entry) implements Scope {}

    static Scope district(String code) {
        return new District(code);
    }

    static Scope organisation(UUID entry) {
        return new Organisation(entry);
    }

    /** Whether a role with this scope reaches a thing in that one: the whole municipality reaches everything, the others only their own. */
    default boolean reaches(Scope thing) {
        return this instanceof WholeMunicipality || equals(thing);
    }

    /** The kind of scope, for roles that take only some kinds and for the column that keeps it. */
    default Kind kind() {
        return switch (this) {
            case WholeMunicipality() -> Kind.WHOLE_MUNICIPALITY;
            case District _ -> Kind.DISTRICT;
            case Organisation _ -> Kind.ORGANISATION;
        };
    }

    /** Which sorts of scope there are. */
    enum Kind {
        WHOLE_MUNICIPALITY,
        DISTRICT,
        ORGANISATION
    }
}
