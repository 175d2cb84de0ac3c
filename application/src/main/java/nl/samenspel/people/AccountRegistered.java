package nl.samenspel.people;

/** Somebody got an account. It belongs to no municipality: one person may live in one and work in another. */
public record AccountRegistered(AccountId account) {}
