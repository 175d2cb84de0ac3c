package nl.samenspel.detection.personal;

/** Words that are a name, the announcing word included. */
record NameSpan(int first, int last, String replacement) {

    static final NameSpan NONE = new NameSpan(-1, -1, "");

    boolean found() {
        return first >= 0;
    }
}
