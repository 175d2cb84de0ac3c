package nl.samenspel.web;

/**
 * Which municipality the page that is being made on this thread belongs to, and how to reach people there. A port: the
 * module that knows municipalities implements it; without one the settings {@code samenspel.municipality.*} count.
 */
public interface Locality {

    /** Its name as on screens: "Utrecht". */
    String name();

    /** The number that people can call, as one reads it: "030 - 123 45 67". */
    String telephone();

    /** When somebody answers that number, in words. */
    String telephoneHours(Language language);

    String mail();
}
