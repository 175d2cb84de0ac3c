package nl.samenspel.access;

import java.time.Instant;

/** One of somebody's passkeys, as that person sees it. */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {}
