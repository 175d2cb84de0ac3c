package nl.samenspel.web;

/**
 * One language in the language menu.
 *
 * @param ownName the name of the language in that language
 * @param url     this same page in that language
 */
public record LanguageChoice(String code, String ownName, String url, boolean current) {
}
