package nl.samenspel.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * As whom the server runs: PostgreSQL refuses to run as root.
 *
 * <p>An ordinary user runs it as itself. Root hands it to the user <em>postgres</em>, or <em>nobody</em> where there is
 * none; below a folder that such a user cannot enter, it runs in a user namespace of its own, in which root is nobody
 * special. Files that exist are never given another owner.
 *
 * @param name   the user, for messages
 * @param uid    the owner of the server's files
 * @param gid    their group
 * @param prefix the words before the server's own command that make it run as this user
 */
record ServerAccount(String name, long uid, long gid, Command prefix) {

    private static final List<String> UNPRIVILEGED_USERS = List.of("postgres", "nobody");

    static ServerAccount choose(DataFolder data, Programs programs) throws PostgresRefused {
        try {
            if (data.hasCluster()) {
                return ofOwner(data, programs);
            }
            return data.person().isRoot() ? unprivileged(data, programs) : own(data.person());
        } catch (IOException e) {
            throw data.refusal("choosing the user of the database", e);
        }
    }

    /**
     * The same command, set free from the terminal (otherwise Ctrl-C ends the server before the program has finished)
     * and, where the system knows how, ended by the given signal when the launching thread ends for whatever reason.
     */
    Command command(String deathSignal, List<String> words) {
        var all = new ArrayList<>(ownSession());
        all.addAll(prefix.words());
        if (isLinux()) {
            Command.find("setpriv").ifPresent(setpriv -> all.addAll(List.of(setpriv, "--pdeathsig", deathSignal)));
        }
        all.addAll(words);
        return new Command(List.copyOf(all));
    }

    /** Gives a file that was just made to this account; only root can and needs to. */
    void own(Path fresh) throws IOException {
        if (((Number) Files.getAttribute(fresh, "unix:uid")).longValue() != uid) {
            Files.setAttribute(fresh, "unix:gid", (int) gid);
            Files.setAttribute(fresh, "unix:uid", (int) uid);
        }
    }

    private static ServerAccount ofOwner(DataFolder data, Programs programs) throws IOException, PostgresRefused {
        var cluster = data.cluster();
        var owner = Person.ownerOf(cluster);
        if (!data.person().isRoot()) {
            if (!data.person().owns(cluster)) {
                throw PostgresRefused.otherOwner(cluster, owner, data.person().name());
            }
            return own(data.person());
        }
        long uid = ((Number) Files.getAttribute(cluster, "unix:uid")).longValue();
        long gid = ((Number) Files.getAttribute(cluster, "unix:gid")).longValue();
        if (uid != 0 && !UNPRIVILEGED_USERS.contains(owner)) {
            throw PostgresRefused.otherOwner(cluster, owner, data.person().name());
        }
        var account = uid == 0 ? namespace() : handedTo(owner, uid, gid);
        var reach = account.reach(programs.postgres(), cluster);
        if (!reach.succeeded()) {
            throw PostgresRefused.unreachable(cluster, account.name, String.join(" ", reach.lastLines()));
        }
        return account;
    }

    private static ServerAccount unprivileged(DataFolder data, Programs programs) throws IOException, PostgresRefused {
        var candidates = new ArrayList<ServerAccount>();
        for (var user : UNPRIVILEGED_USERS) {
            var ids = Command.of("/bin/sh", "-c", "id -u \"$1\" && id -g \"$1\"", "sh", user).run();
            if (ids.succeeded()) {
                candidates.add(handedTo(user, Long.parseLong(ids.lines().get(0)), Long.parseLong(ids.lines().get(1))));
                break;
            }
        }
        candidates.add(namespace());
        var reasons = new ArrayList<String>();
        for (var candidate : candidates) {
            var reach = candidate.reach(programs.postgres(), programs.folder());
            if (reach.succeeded()) {
                return candidate;
            }
            reasons.addAll(reach.lastLines());
        }
        throw PostgresRefused.unreachable(data.root(), candidates.getFirst().name, String.join("; ", reasons));
    }

    private static ServerAccount own(Person person) {
        return new ServerAccount(person.name(), person.uid(), person.uid(), new Command(List.of()));
    }

    private static ServerAccount handedTo(String user, long uid, long gid) {
        return new ServerAccount(user, uid, gid, Command.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
    }

    private static ServerAccount namespace() {
        return new ServerAccount("root", 0, 0, Command.of("unshare", "-U"));
    }

    /** Tries it: permissions, access lists, security modules and missing commands all show here and nowhere else. */
    private Command.Outcome reach(Path program, Path folder) throws IOException {
        var test = "\"$1\" --version && test -r \"$2\" && test -x \"$2\"";
        try {
            return prefix.then(List.of("/bin/sh", "-c", test, "sh", program.toString(), folder.toString())).run();
        } catch (IOException missing) {
            return new Command.Outcome(-1, List.of(String.valueOf(missing.getMessage())));
        }
    }

    private static List<String> ownSession() {
        return Stream.of(List.of("setsid"), List.of("perl", "-MPOSIX=setsid", "-e", "setsid; exec @ARGV"))
            .filter(words -> Command.find(words.getFirst()).isPresent()).findFirst().orElse(List.of());
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }
}
