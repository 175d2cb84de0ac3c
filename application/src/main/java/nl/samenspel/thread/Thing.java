package nl.samenspel.thread;

/**
 * Anything that can lead to something else: a signal, an approach, an entry of the directory, a story.
 *
 * @param kind one word, the same for all things of a sort; the module that owns it tells about it by a {@link ThingTeller}
 * @param id unique within its kind and municipality; never a name or another personal fact
 */
public record Thing(String kind, String id) {}
