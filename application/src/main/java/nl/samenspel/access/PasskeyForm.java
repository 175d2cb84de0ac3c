package nl.samenspel.access;

/**
 * A new passkey.
 *
 * @param label what its owner calls it, such as "mijn telefoon"
 * @param credential the browser's answer, as JSON; hidden
 */
record PasskeyForm(String label, String credential) {}
