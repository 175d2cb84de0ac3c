package nl.samenspel.matching.cli;

/** A command or file that cannot be used; says why by a sentence of the language files. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient String key;
    private final transient Object[] gaps;

    private Refusal(int status, String key, Object... gaps) {
        super(key);
        this.status = status;
        this.key = key;
        this.gaps = gaps;
    }

    /** Words of the command that were not understood. */
    static Refusal misuse(String key, Object... gaps) {
        return new Refusal(2, "misuse." + key, gaps);
    }

    /** A file that cannot be used. */
    static Refusal file(String key, Object... gaps) {
        return new Refusal(1, "file." + key, gaps);
    }

    int status() {
        return status;
    }

    String sentence(Texts texts) {
        return texts.text(key, gaps) + (status == 2 ? "\n" + texts.text("misuse.help") : "");
    }
}
