package nl.samenspel.bench.http;

import java.util.Optional;

/** The end of one request: a whole page, or why not. The connection is free again. */
public record Arrival(int connection, Optional<Failure> failure) {
}
