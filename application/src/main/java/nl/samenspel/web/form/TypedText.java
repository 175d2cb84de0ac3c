package nl.samenspel.web.form;

import java.text.Normalizer;

/** Makes typed text fit to keep: one form for each letter, one kind of line end, nothing invisible. */
public final class TypedText {

    private TypedText() {
    }

    /**
     * Leaves out control characters, unpaired surrogates and characters that turn the direction of writing; keeps line
     * ends and tabs, and the joiners that emoji and several scripts need; trims blank space around the text.
     */
    public static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(TypedText::isKept)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == 0x200C || character == 0x200D || character >= 0xE0020;
            default -> character != 0xFFFE && character != 0xFFFF;
        };
    }
}
