package nl.samenspel.operations.database;

/**
 * A PostgreSQL database and a user who may create roles in it: the embedded server's own, or one given by setting.
 *
 * @param url JDBC address of the database, without credentials
 * @param user the user who provisions the roles; it does no other work
 * @param password of that user; the passwords of the three roles derive from it
 */
public record DatabaseServer(String url, String user, String password) {

    /** The name of the database, the last part of the path of its address. */
    String name() {
        String path = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "DatabaseServer[" + url + ", " + user + "]";
    }
}
