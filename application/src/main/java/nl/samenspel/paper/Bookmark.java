package nl.samenspel.paper;

/** A place in a longer document that its reader can jump to. @param id of the element there */
public record Bookmark(String name, String id) {}
