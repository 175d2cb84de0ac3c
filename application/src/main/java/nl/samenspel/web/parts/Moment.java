package nl.samenspel.web.parts;

import nl.samenspel.web.Verb;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, on a time line.
 *
 * @param what  one sentence
 * @param who   who did it, as the reader may know it; may be empty
 * @param when  in human words: "gisteren om 10 uur"
 * @param exact the same moment in ISO 8601
 * @param url   where more can be read or something can be done
 */
public record Moment(String what, String who, String when, String exact, @Nullable Verb verb,
        @Nullable String url, @Nullable String urlLabel) {

    public Moment(String what, String who, String when, String exact) {
        this(what, who, when, exact, null, null, null);
    }
}
