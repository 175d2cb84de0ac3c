package nl.samenspel.detection.personal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Telephone numbers people have: ten digits from 0, or eleven from 31 (Nummerplan telefoon- en ISDN-diensten), and foreign ones with +.
 * Numbers of organisations (0800, 088, 0900 and the like) and of emergency services are no personal data.
 */
final class TelephoneFinder {

    private static final String GAP = "[\\s./()–-]{0,3}";
    private static final Pattern DUTCH = Pattern.compile(
            "(?<![\\d+])(?:(?:\\+|00)" + GAP + "31" + GAP + "(?:\\(0\\)" + GAP + ")?|\\(?0)(?:[1-9])(?:" + GAP + "\\d){8}(?![\\d])");
    private static final Pattern FOREIGN = Pattern.compile("(?<![\\d+])\\+" + GAP + "(?!31)[1-9](?:" + GAP + "\\d){7,13}(?!\\d)");
    /** A number without its area code, after a word that says what it is. */
    private static final Pattern LOCAL = Pattern.compile("(?<![\\d-])\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?![\\d-])|(?<![\\d-])6[ -]?(?:\\d[ ]?){7}\\d(?!\\d)");
    private static final Pattern ORGANISATION = Pattern.compile("0(?:800|88|90[0-9]|97|67|66|84|87).*");

    List<Finding> find(String text) {
        List<Finding> found = new java.util.ArrayList<>(Matches.of(DUTCH, Kind.TELEPHONE, text, match -> isPersonal(match)));
        found.addAll(Matches.of(FOREIGN, Kind.TELEPHONE, text, _ -> true));
        found.addAll(Matches.of(LOCAL, Kind.TELEPHONE, text, match -> Matches.before(text, match, 24)
                .matches("(?s).*\\b(tel|telefoon|telefoonnummer|tel\\.?nr|mobiel|bereikbaar op|gsm|nummer is|bellen op|bel)\\.?:?\\s*")));
        return found;
    }

    private static boolean isPersonal(MatchResult match) {
        String digits = match.group().replaceAll("\\D", "").replaceFirst("^(0031|31)0?", "0");
        return !ORGANISATION.matcher(digits).matches();
    }
}
