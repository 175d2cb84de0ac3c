package nl.samenspel.places;

import java.util.List;

/**
 * A municipality (<i>gemeente</i>) that this installation serves.
 *
 * @param hosts host names, lower case and without port, by which visitors reach it; the first is its own
 * @param phone number that stands on every page, for who would rather call; may be empty
 * @param mail address for questions about the site; may be empty
 */
public record Municipality(MunicipalityCode code, String name, List<String> hosts, String phone, String mail) {

    public Municipality {
        hosts = List.copyOf(hosts);
    }
}
