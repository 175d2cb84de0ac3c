package nl.samenspel.bench;

/** A sentence or a few words in both languages of the table. */
public record Text(String dutch, String english) {

    /** For what reads the same in both languages, such as a number or a name. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    String in(Language language) {
        return switch (language) {
            case DUTCH -> dutch;
            case ENGLISH -> english;
        };
    }
}
