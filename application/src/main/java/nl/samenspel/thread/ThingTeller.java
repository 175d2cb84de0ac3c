package nl.samenspel.thread;

import java.util.Collection;
import java.util.Map;
import nl.samenspel.web.Language;
import nl.samenspel.web.Verb;

/** How a module tells the thread about its things. What the reader of this moment may not see, it leaves out. */
public interface ThingTeller {

    /** The kind of thing this one tells about; see {@link Thing#kind}. */
    String kind();

    /** The verb under whose colour and mark these things stand. */
    Verb verb();

    /** The things with these ids that the reader may see, by id. */
    Map<String, Told> tell(Collection<String> ids, Language language);

    /** What a dot says of a thing: a few words, and where to read on. */
    record Told(String label, String url) {}
}
