package nl.samenspel.access;

/**
 * Giving a role.
 *
 * @param who which account, asked only when several people share the address
 * @param role the name of a {@link Role}
 * @param scope one of the choices of {@link ScopeNames}
 */
record RoleForm(String mail, String who, String role, String scope) {

    /** An address in a log line would be personal data. */
    @Override
    public String toString() {
        return "RoleForm[]";
    }
}
