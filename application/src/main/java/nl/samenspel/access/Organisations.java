package nl.samenspel.access;

import java.util.List;
import java.util.UUID;

/** Which organisations a role can be given for. A port: the module that knows organisations implements it. */
public interface Organisations {

    /** All organisations of the municipality of the moment, by name. */
    List<Organisation> all();

    /** @param entry identifier of its entry in the directory */
    record Organisation(UUID entry, String name) {}
}
