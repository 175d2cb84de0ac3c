package nl.samenspel.detection.personal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates of birth: a day and a month, announced as such, marked with an asterisk, or standing behind a name. */
final class BirthDateFinder {

    private static final String MONTH = "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DATE = Pattern.compile("(?<![\\d-])(?:(?:[0-3]?\\d)[-/. ](?:[01]?\\d)[-/. ](?:'?\\d{2}|(?:19|20)\\d{2})(?!\\d)"
            + "|(?:19|20)\\d{2}[-/.][01]?\\d[-/.][0-3]?\\d(?!\\d)"
            + "|[0-3]?\\d(?:e|ste|de)?[ -](?:van )?" + MONTH + "(?:[ -](?:'\\d{2}|(?:19|20)\\d{2})(?!\\d))?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?s).*(?:\\b(?:geboren|geboorte|geboortedatum|geboortedag|geb\\.?datum|gebdatum|geb\\.?dat|gebdat|geb|g\\.d\\.|dob|jarig|verjaart|verjaardag)\\b\\.?|\\*)[^\\d.!?]{0,30}");
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?s)[,)]?\\s*(?:is|was|als|staat als)?\\s*(?:ze|zij|hij|mevrouw|meneer|haar|zijn|de|het|\\s)*\\s*(?:geboren|geboortedatum|geboortedag|jarig|verjaardag)\\b.*");
    private static final Pattern NO_PERSON = Pattern.compile("(?s).*\\b(?:idee|plan|initiatief|project|buurthuis|vereniging|stichting|groep|buurttuin)\\b[^.!?]*\\b(?:geboren|jarig|verjaardag|verjaart)\\b.*");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?s).*\\p{Lu}\\p{L}+,? ?\\(?\\s?");
    private static final Pattern FULL_AND_LONG_AGO = Pattern.compile(".*(?:19\\d{2}|200\\d|201[0-5]).*", Pattern.DOTALL);

    List<Finding> find(String text) {
        return Matches.of(DATE, Kind.DATE_OF_BIRTH, text, match -> isBirthDate(text, match));
    }

    private static boolean isBirthDate(String text, MatchResult match) {
        String before = Matches.before(text, match, 60);
        if (NO_PERSON.matcher(before).matches()) {
            return false;
        }
        String behind = text.substring(Math.max(0, match.start() - 30), match.start());
        return ANNOUNCED.matcher(before).matches() || EXPLAINED.matcher(Matches.after(text, match, 40)).matches()
                || FULL_AND_LONG_AGO.matcher(match.group()).matches() && BEHIND_NAME.matcher(behind).matches()
                && behind.stripTrailing().matches("(?s).*[,(]");
    }
}
