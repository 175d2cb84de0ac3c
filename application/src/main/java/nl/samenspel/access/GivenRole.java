package nl.samenspel.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;

/**
 * One line of the history of roles.
 *
 * @param by who gave it; empty when the program did
 * @param until when it ended; empty while it holds
 */
public record GivenRole(UUID id, AccountId account, Grant grant, Instant since, Optional<AccountId> by, Optional<Instant> until, Optional<AccountId> endedBy) {}
