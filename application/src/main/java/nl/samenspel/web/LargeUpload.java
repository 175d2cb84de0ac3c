package nl.samenspel.web;

/** A page that takes files larger than what forms bring. A module declares a bean of this kind for each. @param path of the form @param mostBytes of the whole form */
public record LargeUpload(String path, long mostBytes) {}
