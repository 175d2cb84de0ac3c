package nl.samenspel.detection.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses: a street with a house number, a full postcode, or the number of somebody's house. A street alone is no address. */
final class AddressFinder {

    private static final String SUFFIX = "(?:straat|straatweg|laan|weg|plein|gracht|kade|dijk|hof|pad|steeg|singel|plantsoen|dreef|park|baan|wal|werf|haven|erf|zoom|meent|ring|boulevard|brink|hage|poort|burg|str|ln|allee|oord|kamp|dal|hoek|akker|veste|stein|lei|markt|vaart|sluis|brug|heuvel|berg|bos|hout|veld|weide|sloot|schans|tuin|kwartier|rode|drift|stee|donk|horst|eind|eng|es)";
    private static final String SURE_SUFFIX = "(?:straat|straatweg|laan|plein|gracht|kade|dijk|steeg|singel|plantsoen|dreef|hof|weg|pad|boulevard|str\\.)";
    private static final String NUMBER = "(?:,? (?:nr\\.?|no\\.?|nummer|huisnummer|huisnr\\.?|op nummer))?,? ?\\d{1,5}(?: ?(?:[-/] ?)?(?:[a-zA-Z]{1,2}|\\d{1,4}|bis|hs|huis|rood|zwart|I{1,3}|IV)\\b)?(?: ?bis\\b)?(?: ?[-/] ?[a-zA-Z\\d]{1,4}\\b)?";
    private static final String NOT_A_COUNT = "(?! ?(?:keer|maal|dagen|dag|weken|week|maanden|maand|jaar|jaren|uur|minuten|mensen|bewoners|kinderen|ouderen|meter|km|kilometer|gezinnen|huizen|woningen|procent|%|bomen|auto|buren|man|vrouwen|jongeren|april|mei|juni|juli|augustus|september|oktober|november|december|januari|februari|maart|personen|signalen|deelnemers|klachten|euro|en \\d+ (?:jaar|jongeren)))(?![\\d])";
    private static final Pattern STREET = Pattern.compile("(?<![\\p{L}])(?:\\p{Lu}[\\p{L}'’.-]* (?:(?:\\p{Lu}[\\p{L}'’.-]*|van|de|der|den|het|ten|ter|op) ){0,3})?(?:\\p{Lu}[\\p{L}'’-]*" + SUFFIX
            + "|\\p{Ll}{3,}" + SURE_SUFFIX + "|\\p{Lu}[\\p{L}'’-]* (?i:" + SURE_SUFFIX + "))" + NUMBER + NOT_A_COUNT);
    /** "Laan van Nieuw Guinea 131". */
    private static final Pattern NAMED_AFTER = Pattern.compile("(?<!\\p{L})(?:Laan|Hof|Plein|Weg|Singel|Park|Kade|Straat|Pad|Burgemeester|Professor|Prof\\.|Dokter|Dr\\.|Mgr\\.|Pastoor)(?: (?:van|der|de|den|het|ten|ter|tot|op|'t))*(?: \\p{Lu}[\\p{L}'’-]+){1,3}" + NUMBER + NOT_A_COUNT);
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\d\\p{L}])[1-9]\\d{3}(?: ?(?!SA|SD|SS)\\p{Lu}{2}|(?!sa|sd|ss|km|kg|mm|cm|ml|kw|gb|mb|kb|kc|ha)\\p{Ll}{2})(?![\\p{L}\\d])");
    private static final Pattern LOWER_POSTCODE = Pattern.compile("(?<=\\bpostcode.{0,5})[1-9]\\d{3} ?[a-z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIVING = Pattern.compile("\\b(?i:woon|woont|wonen|woonde|woonachtig|woonadres|adres|adres is|verhuisd|verhuist|verhuizen|aangebeld|thuis|logeert|slaapt|verblijft|zit|langs)(?: (?:nu|zelf|al jaren|sinds kort|alleen|hier|nog|samen|weer|tijdelijk)){0,2}(?::| is| naar| op| aan| in| bij){0,2}(?: de| het)? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2},? \\d{1,4}(?: ?[a-zA-Z]\\b)?" + NOT_A_COUNT);
    private static final Pattern HOUSE = Pattern.compile("\\b(?i:huisnummer|huisnr\\.?)(?: is)? ?\\d{1,5}\\p{L}?\\b|(?<=\\b(?i:woont|wonen|woonde|bewoner|bewoners|bewoonster|buren|buurvrouw|buurman|mevrouw|meneer|familie|gezin|mensen|overlast|stank|deur|huis|man|vrouw)\\b.{0,12})\\b(?i:op|van|bij|uit) (?i:nummer|nr\\.?|nummers) \\d{1,5}(?: ?(?:[a-d]|bis|hs)\\b)?");
    private static final List<String> PUBLIC = List.of("snelweg", "fietspad", "voetpad", "speelplein", "schoolplein", "winkelstraat",
            "zijstraat", "woonstraat", "ringweg", "omweg", "uitweg", "spoorweg", "autoweg", "zebrapad", "kerkhof", "gerechtshof", "eenrichtingsweg", "zandpad", "wandelpad", "buurtpad", "dwarsstraat", "doorgaande weg", "halverwege", "onderweg", "hierweg");

    List<Finding> find(String text) {
        List<Finding> found = new ArrayList<>(Matches.of(STREET, Kind.ADDRESS, text, AddressFinder::isStreet));
        for (Pattern pattern : List.of(NAMED_AFTER, POSTCODE, LOWER_POSTCODE, LIVING, HOUSE)) {
            Matches.of(pattern, Kind.ADDRESS, text, _ -> true).stream()
                    .filter(finding -> found.stream().noneMatch(finding::overlaps)).forEach(found::add);
        }
        return found;
    }

    private static boolean isStreet(MatchResult match) {
        String street = match.group().toLowerCase(java.util.Locale.ROOT);
        return PUBLIC.stream().noneMatch(street::startsWith) && !street.matches(".*\\b(?:19|20)\\d{2}$");
    }
}
