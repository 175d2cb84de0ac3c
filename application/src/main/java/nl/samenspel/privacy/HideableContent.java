package nl.samenspel.privacy;

import java.util.Optional;
import java.util.UUID;

/** Things of a module that can be hidden when they are not allowed. A port; the module asks {@link HiddenContent} what to leave out of its lists, searches and open data. */
public interface HideableContent {

    /** One word for things of this sort, never used by another module. */
    String kind();

    /** The thing whose page is at this path of the municipality of the moment. */
    Optional<UUID> at(String path);

    /** The thing is hidden from now on, or shown again: whoever keeps what it says elsewhere, such as in an index, must hear of it. In the transaction of the decision. */
    void hide(UUID thing, boolean hidden);
}
