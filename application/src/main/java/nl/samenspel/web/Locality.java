package nl.samenspel.web;

/** How pages speak of the municipality they belong to, and how people are reached there. */
public interface Locality {

    /** Its name as on screens: "Utrecht". */
    String name();

    /** The number that people can call, as one reads it: "030 123 45 67"; in words when it is not known. */
    String telephone();

    /** When somebody answers that number, in words. */
    String telephoneHours(Language language);

    /** The mail address for questions, or empty. */
    String mail();
}
