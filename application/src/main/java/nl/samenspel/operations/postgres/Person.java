package nl.samenspel.operations.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user of the operating system who started the program. */
record Person(String name, long uid) {

    static Person current() {
        var system = new UnixSystem();
        return new Person(system.getUsername() == null ? String.valueOf(system.getUid()) : system.getUsername(), system.getUid());
    }

    static String ownerOf(Path path) throws IOException {
        return Files.getOwner(path).getName();
    }

    boolean isRoot() {
        return uid == 0;
    }

    boolean owns(Path path) throws IOException {
        return ((Number) Files.getAttribute(path, "unix:uid")).longValue() == uid;
    }
}
