package nl.samenspel.web.parts;

/** How far a fact can be relied on; comes with a sentence that says why. */
public enum Sureness {
    SURE("sure", "circle-check"),
    LIKELY("likely", "check"),
    DOUBTFUL("doubt", "circle-question-mark");

    private final String key;
    private final String icon;

    Sureness(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    /** The word in class names. */
    public String key() {
        return key;
    }

    public String icon() {
        return icon;
    }
}
