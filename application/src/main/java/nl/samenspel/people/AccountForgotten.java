package nl.samenspel.people;

/** Somebody left and was forgotten in the whole installation. */
public record AccountForgotten(AccountId account) {}
