package nl.samenspel.contact;

/**
 * How often somebody wants to hear from us, said from a mail.
 *
 * @param rhythm the name of a {@link nl.samenspel.people.Rhythm}
 */
record FewerForm(String rhythm) {}
