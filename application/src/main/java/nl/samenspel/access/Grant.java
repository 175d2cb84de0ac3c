package nl.samenspel.access;

/** One role as one person has it: how far it reaches. */
public record Grant(Role role, Scope scope) {

    public Grant {
        if (!role.takes(scope.kind())) {
            throw new IllegalArgumentException(role + " is not given for " + scope.kind());
        }
    }

    /** Whether this grant gives the right at all, somewhere. */
    boolean gives(Right right) {
        return AccessTable.rolesWith(right).contains(role);
    }

    /** Whether this grant gives the right over a thing of this scope. */
    boolean gives(Right right, Scope thing) {
        return gives(right) && scope.reaches(thing);
    }
}
