package nl.samenspel.access;

import java.util.UUID;

/** A scope as two columns: its kind, and the code or number that goes with it. */
final class ScopeColumns {

    private ScopeColumns() {}

    static Scope read(String kind, String value) {
        return switch (Scope.Kind.valueOf(kind)) {
            case WHOLE_MUNICIPALITY -> Scope.WHOLE_MUNICIPALITY;
            case DISTRICT -> Scope.district(value);
            case ORGANISATION -> Scope.organisation(UUID.fromString(value));
        };
    }

    /** The code or number; empty for the whole municipality. */
    static String value(Scope scope) {
        return switch (scope) {
            case Scope.WholeMunicipality() -> "";
            case Scope.District(String code) -> code;
            case Scope.Organisation(UUID entry) -> entry.toString();
        };
    }
}
