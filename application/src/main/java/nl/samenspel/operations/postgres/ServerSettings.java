package nl.samenspel.operations.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * How the server is set: durable, small, reachable from this machine only, and silent about what people typed.
 *
 * <p>Given on the command line, so that every start uses exactly these, whatever stands in the data folder.
 */
final class ServerSettings {

    private static final List<String> ALWAYS = List.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "password_encryption=scram-sha-256",
        // durable
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        // small: one program with its pools, on a machine that it shares
        "max_connections=40",
        "superuser_reserved_connections=3",
        "shared_buffers=96MB",
        "effective_cache_size=512MB",
        "work_mem=8MB",
        "maintenance_work_mem=64MB",
        "max_wal_size=512MB",
        "max_wal_senders=0",
        "io_method=sync",
        "jit=off",
        // LOG and FATAL but no ERROR, and no details: errors and details repeat what people typed
        "log_destination=stderr",
        "logging_collector=off",
        "log_min_messages=log",
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
        "log_statement=none",
        "log_min_duration_statement=-1",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0",
        "log_checkpoints=off",
        "log_line_prefix=%m [%p] ",
        "log_timezone=UTC",
        "timezone=UTC",
        "lc_messages=C");

    private ServerSettings() {
    }

    static List<String> arguments(int port) {
        var arguments = new ArrayList<String>();
        ALWAYS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        arguments.addAll(List.of("-c", "port=" + port));
        return arguments;
    }
}
