package nl.samenspel.privacy;

import java.time.Instant;
import java.util.List;

/** What came of the latest check of the logs. */
public record SealView(Instant at, int seals, long lines, List<String> findings) {}
