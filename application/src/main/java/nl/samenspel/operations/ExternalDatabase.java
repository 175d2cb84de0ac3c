package nl.samenspel.operations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.samenspel.operations.database.DatabaseServer;

/** A PostgreSQL that somebody else runs, given by one address: {@code jdbc:postgresql://host:5432/name?user=…&password=…}. */
public final class ExternalDatabase {

    private ExternalDatabase() {}

    /** Splits the address into server and credentials; other parameters, such as {@code sslmode}, stay in it. Values are percent-decoded. */
    public static DatabaseServer at(String url) {
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        StringBuilder rest = new StringBuilder();
        String user = "";
        String password = "";
        for (String parameter : question < 0 ? new String[0] : url.substring(question + 1).split("&")) {
            String value = URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
            if (parameter.startsWith("user=")) {
                user = value;
            } else if (parameter.startsWith("password=")) {
                password = value;
            } else {
                rest.append(rest.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return new DatabaseServer(address + rest, user, password);
    }
}
