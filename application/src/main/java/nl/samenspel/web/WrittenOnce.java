package nl.samenspel.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Parts of pages that are always the same, written once and kept as the bytes they are sent as: a list shows the same few icons a hundred times, and every page the same navigation. */
final class WrittenOnce {

    private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

    /**
     * A part of a page.
     *
     * @param name stands for everything the part depends on; there are only so many, because nobody removes them
     * @param part is asked the first time only
     */
    Content part(String name, Content part) {
        byte[] known = parts.get(name);
        byte[] written = known == null ? write(name, part) : known;
        return output -> output.writeBinaryContent(written);
    }

    /** Two visitors may write the same part at the same time; and a part may hold others, so nobody waits. */
    private byte[] write(String name, Content part) {
        PageBytes bytes = new PageBytes();
        part.writeTo(new OwaspHtmlTemplateOutput(bytes));
        byte[] written = bytes.toBytes();
        parts.put(name, written);
        return written;
    }
}
