package nl.samenspel.directory;

import nl.samenspel.web.form.TypedText;

/**
 * The text of a cell on its way out and in. A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line end for a formula and may run it; such a cell goes out
 * with an apostrophe before it, the way spreadsheets themselves say "this is text", and our own import takes that apostrophe away again. A text that happens to begin with an
 * apostrophe and such a sign gets one too, so that nothing is lost on the way there and back.
 */
final class CellText {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final char APOSTROPHE = '\'';

    private CellText() {}

    /** The text as it is written to a file. */
    static String out(String text) {
        return isTakenForMore(text) || isGuarded(text) ? APOSTROPHE + text : text;
    }

    /** The text as it was meant, cleaned of what nobody can type. */
    static String in(String cell) {
        return TypedText.clean(isGuarded(cell) ? cell.substring(1) : cell);
    }

    private static boolean isTakenForMore(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isGuarded(String text) {
        return text.length() > 1 && text.charAt(0) == APOSTROPHE && (FORMULA.indexOf(text.charAt(1)) >= 0 || isGuarded(text.substring(1)));
    }
}
