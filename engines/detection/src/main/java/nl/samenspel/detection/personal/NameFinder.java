package nl.samenspel.detection.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of people, by signs that add up: a title or a relation before it, a known given name or surname, a capital inside a sentence,
 * initials, a prefix such as "van der".
 */
final class NameFinder {

    private static final Pattern STREET = Pattern.compile("(?i).{2,}(straat|straatweg|laan|weg|plein|gracht|kade|dijk|hof|pad|steeg|singel|plantsoen|dreef|park|school|huis|kerk|college|lyceum|flat|brug|tunnel|viaduct|centrum|stichting|fonds)");
    private static final Pattern PLACE = Pattern.compile("(?i).{2,}(dam|veen|wijk|recht|burg|dorp|hoven|eiland|drecht|stad|hage|veld|oord|team|groep|zorg|park|tuin|hoek)");
    private static final Pattern SURNAME_ENDING = Pattern.compile(".{2,}(sen|ssen|stra|sma|inga|kers|mans|oglu|ski|ska|wicz|czyk|singh|oui|ovic|enko|huizen|meijer|meier)");

    private final NameList names;

    NameFinder(NameList names) {
        this.names = names;
    }

    List<Finding> find(String text) {
        List<Word> words = Word.of(text);
        boolean shouting = words.stream().filter(word -> word.text().length() > 2).allMatch(Word::shouted);
        List<Finding> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            NameSpan span = shouting ? shouted(words, at) : span(words, at, text);
            if (span.found()) {
                found.add(new Finding(Kind.NAME, words.get(span.first()).from(), words.get(span.last()).to(), span.replacement()));
                at = span.last();
            }
        }
        return found;
    }

    private NameSpan shouted(List<Word> words, int at) {
        String key = words.get(at).key();
        return names.given().contains(key) && !names.ordinary().contains(key) ? new NameSpan(at, at, "iemand") : NameSpan.NONE;
    }

    private NameSpan span(List<Word> words, int at, String text) {
        Word word = words.get(at);
        String key = word.key();
        if (Cues.TITLES.containsKey(key)) {
            int last = behindTitle(words, at + 1, !key.equals("heer") && !key.equals("gezin"));
            if (last > at) {
                return new NameSpan(at, last, Cues.TITLES.get(key));
            }
        }
        if (Cues.PEOPLE.contains(key)) {
            int last = behindPerson(words, at);
            if (last > at) {
                return new NameSpan(at, last, word.text());
            }
        }
        if (Cues.CALLED.contains(key) || Cues.GREETINGS.contains(key)) {
            int last = behindCall(words, at);
            if (last > at) {
                return new NameSpan(at, last, text.substring(word.from(), word.to()) + " iemand");
            }
        }
        if (belongsToPlace(words, at)) {
            return NameSpan.NONE;
        }
        int last = Math.max(known(words, at), Math.max(initials(words, at), Math.max(surname(words, at), doing(words, at))));
        return last >= at ? new NameSpan(at, last, "iemand") : NameSpan.NONE;
    }

    /** The last word of a name behind a title, or −1: initials, given names and prefixes, and then a word with a capital. */
    private int behindTitle(List<Word> words, int from, boolean lowerCaseToo) {
        int last = -1;
        boolean prefixed = false;
        for (int at = from; at < words.size() && at < from + 6; at++) {
            Word word = words.get(at);
            if (!(word.follows() || at > from && word.gap().strip().equals("-"))) {
                break;
            }
            if (Cues.PREFIXES.contains(word.key()) && at + 1 < words.size()) {
                prefixed = true;
            } else if (couldBeName(word) || prefixed && word.capital() && !word.shouted() || lowerCaseToo && last < 0 && knownInLowerCase(word, prefixed)) {
                last = at;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean knownInLowerCase(Word word, boolean prefixed) {
        String key = word.key();
        return names.surnames().contains(key) && (prefixed || key.length() > 3) && !names.ordinary().contains(key)
                || names.given().contains(key);
    }

    private boolean couldBeName(Word word) {
        return word.capital() && !names.ordinary().contains(word.key()) && !STREET.matcher(word.text()).matches()
                && !(word.shouted() && word.text().length() > 1);
    }

    private int behindPerson(List<Word> words, int at) {
        int next = at + 1;
        if (next >= words.size() || !(words.get(next).follows() || words.get(next).gap().matches("[,:(]\\s?|\\s\\("))) {
            return -1;
        }
        Word word = words.get(next);
        boolean direct = word.gap().isBlank();
        boolean named = direct ? couldBeName(word) && !PLACE.matcher(word.text()).matches() && !Cues.TITLES.containsKey(word.key())
                : word.capital() && isGiven(word);
        if (named || direct && names.given().contains(word.key()) && !names.ordinary().contains(word.key())) {
            return extended(words, next);
        }
        return direct && Cues.PREFIXES.contains(word.key()) && word.capital() ? Math.max(-1, behindTitle(words, next, false)) : -1;
    }

    /** "Zij heet Karin", "een vrouw genaamd Karin", "haar naam is Karin"; not "het project heet Samen Sterk". */
    private int behindCall(List<Word> words, int at) {
        int next = at + 1;
        if (next < words.size() && words.get(next).key().matches("is|van|was") && words.get(next).gap().isBlank()) {
            next++;
        }
        if (next < words.size() && words.get(next).key().equals("groet") || next < words.size() && words.get(next).key().equals("groeten")) {
            next++;
        }
        if (next >= words.size() || !couldBeName(words.get(next)) || !words.get(next).gap().matches("[,:]?\\s*")) {
            return -1;
        }
        Word word = words.get(next);
        boolean greeting = Cues.GREETINGS.contains(words.get(at).key());
        if (greeting && !isGiven(word) || !isGiven(word) && aboutSomething(words, at)) {
            return -1;
        }
        return extended(words, next);
    }

    private static boolean aboutSomething(List<Word> words, int at) {
        for (int before = Math.max(0, at - 6); before < at; before++) {
            String key = words.get(before).key();
            if (Cues.PEOPLE.contains(key) || key.matches("hij|zij|ze|ik|mevrouw|meneer|iemand|vrouwtje|mannetje")) {
                return false;
            }
        }
        return !words.get(at).key().matches("ene|voornaam|achternaam|roepnaam");
    }

    private boolean isGiven(Word word) {
        String key = word.key();
        return (names.given().contains(key) || names.words().contains(key) || names.given().contains(part(key))
                || key.endsWith("s") && key.length() > 3 && names.given().contains(key.substring(0, key.length() - 1)))
                && !names.ordinary().contains(key);
    }

    private static String part(String key) {
        return key.contains("-") ? key.substring(0, key.indexOf('-')) : key;
    }

    /** A given name that stands by itself, with what belongs to it. */
    private int known(List<Word> words, int at) {
        Word word = words.get(at);
        if (!isGiven(word)) {
            return -1;
        }
        String key = word.key();
        int last = extended(words, at);
        boolean strong = names.given().contains(key) || names.given().contains(part(key))
                || word.capital() && names.given().contains(key.replaceFirst("s$", ""));
        if (strong) {
            boolean belongs = endsAsStreet(words, at);
            return belongs ? -1 : word.capital() || key.length() > 3 ? last : -1;
        }
        if (!word.capital() || word.shouted() || endsAsStreet(words, at)) {
            return -1;
        }
        boolean doing = at + 1 < words.size() && Cues.VERBS.contains(words.get(at + 1).key()) && words.get(at + 1).gap().isBlank();
        return !word.first() || last > at || doing && !key.matches("door|wil|an|bel|april|mei|juni|juli|max|per|ken|hard|dag|dien|set|will|can|ad|hoop") ? last : -1;
    }

    /** Adds further given names, prefixes and a surname. */
    private int extended(List<Word> words, int from) {
        int last = from;
        for (int at = from + 1; at < words.size() && at < from + 6; at++) {
            Word word = words.get(at);
            if (!(word.gap().isBlank() || word.gap().matches("\\.\\s?") && words.get(at - 1).text().length() == 1)) {
                break;
            }
            String key = word.key();
            if (couldBeName(word) || names.surnames().contains(key) && !word.capital() && knownSurnameIsNoWord(key) && at == last + 1
                    || names.surnames().contains(key) && at > last + 1) {
                last = at;
            } else if (!Cues.PREFIXES.contains(key)) {
                break;
            }
        }
        return last;
    }

    private boolean knownSurnameIsNoWord(String key) {
        return SURNAME_ENDING.matcher(key).matches();
    }

    private static boolean endsAsStreet(List<Word> words, int from) {
        for (int at = from; at < words.size() && at < from + 5; at++) {
            Word word = words.get(at);
            if (at > from && !word.gap().isBlank() || at > from && !word.capital() && !Cues.PREFIXES.contains(word.key())
                    && !Cues.PLACES_BEHIND.contains(word.key())) {
                return false;
            }
            if (at > from && (Cues.PLACES_BEHIND.contains(word.key()) && (word.capital() || at == from + 1 && !word.key().equals("weg")) || STREET.matcher(word.text()).matches())
                    || at == from && STREET.matcher(word.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Basisschool Maria", "Stichting Vera", "Albert Heijn". */
    private static boolean belongsToPlace(List<Word> words, int at) {
        Word word = words.get(at);
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            Word cue = words.get(before);
            if (!words.get(before + 1).gap().matches("[\\s-]*|\\.\\s|\\s?['\"‘“]")) {
                break;
            }
            if (Cues.PLACES.contains(cue.key())) {
                return true;
            }
            if (!cue.capital() && !Cues.PREFIXES.contains(cue.key())) {
                break;
            }
        }
        String next = at + 1 < words.size() ? words.get(at + 1).key() : "";
        return word.key().equals("albert") && next.equals("heijn") || word.key().equals("dirk") && next.matches("van")
                || word.key().equals("max") && !word.capital() || word.key().equals("anne") && next.equals("frank") || word.key().equals("johan") && next.equals("cruijff")
                || word.key().equals("cruijff")
                || word.key().equals("kruidvat") || word.key().equals("marie") && next.equals("kondo");
    }

    /** "J. de Vries", "A.B. Jansen". */
    private int initials(List<Word> words, int at) {
        int next = at;
        while (next < words.size() && words.get(next).text().length() == 1 && words.get(next).capital()
                && next + 1 < words.size() && words.get(next + 1).gap().matches("\\.\\s?")) {
            next++;
        }
        if (next == at) {
            return -1;
        }
        while (next < words.size() && Cues.PREFIXES.contains(words.get(next).key()) && !couldEnd(words, next)) {
            next++;
        }
        return next < words.size() && couldBeName(words.get(next)) && words.get(next).text().length() > 1
                && !Cues.VERBS.contains(words.get(next).key()) ? next : -1;
    }

    private static boolean couldEnd(List<Word> words, int at) {
        return at + 1 >= words.size() || !words.get(at + 1).follows();
    }

    /** A surname without a given name: only one that is no ordinary word, with its prefix. */
    private int surname(List<Word> words, int at) {
        int end = at;
        while (end < words.size() && end < at + 3 && Cues.PREFIXES.contains(words.get(end).key()) && (end == at || words.get(end).gap().isBlank())) {
            end++;
        }
        if (end >= words.size() || end > at && !words.get(end).gap().isBlank()) {
            return -1;
        }
        Word word = words.get(end);
        String key = word.key();
        boolean prefixed = end > at && !words.get(at).first() && words.get(at).text().matches("Van|El|Ait|Ben|Abu") && couldBeName(word);
        boolean known = prefixed || names.surnames().contains(key) || word.key().contains("-") && names.surnames().contains(part(key));
        if (!word.capital() || word.shouted() || !known || names.ordinary().contains(key) || endsAsStreet(words, at)) {
            return -1;
        }
        boolean sure = SURNAME_ENDING.matcher(key).matches();
        boolean prefixCapital = end > at && words.get(at).capital() && !words.get(at).first();
        if (sure || prefixCapital) {
            return end;
        }
        boolean alone = end == at && !word.first() && !isOrdinaryWord(key);
        return alone || end > at && !words.get(at).key().matches("in|op|aan|de|het|te|den") && !isOrdinaryWord(key) ? end : -1;
    }

    /** Surnames that are plain words, which therefore say nothing by themselves. */
    private static boolean isOrdinaryWord(String key) {
        return key.matches("bakker|boer|berg|bos|brouwer|dekker|graaf|jong|jager|kuiper|kraan|koning|keizer|prins|post|visser|vos|vogel|wit|zwart|wolf|groot"
                + "|bruin|beer|haan|kok|molen|schilder|smid|snijder|slager|timmerman|tuin|veen|voet|zand|winkel|roos|blom|appel|kruis|kool|meer|plas|slot|kamp|dijk"
                + "|dam|horst|hoek|linden|heuvel|mast|groen|ronde|loos|veld|schaap|anker|koopman|waard|stam|tas|steen|brink|leeuw|vaart|waal|duin|dorst|eijk|ruiter"
                + "|molenaar|wagenaar|hollander|does|drost|glas|klaver|klerk|voogd|vlaming|jonker|winkelman|landman|zeeman|sultan|temel|gun|kara|cooper|may|price"
                + "|brown|park|duman|bulut|deniz|polat|ates|ata|martina|hart|balk|baas|hulst|doorn|mulder|pinas|lin|karim|kerkhof|hof|goud|maes|haas|noort");
    }

    /** "Ik sprak Xiomara", "zorgen over Nyah en haar baby". */
    private static boolean met(List<Word> words, int at, int end) {
        boolean spoken = words.get(at - 1).key().matches("sprak|spreek|ontmoette|bezocht|bezoek|kent|ken|belde|troostte|begeleid") && words.get(at).gap().isBlank();
        boolean related = end + 2 < words.size() && words.get(end + 1).key().matches("en|met") && words.get(end + 2).key().matches("haar|zijn|diens|hun")
                && !words.get(at - 1).key().matches("bij|in|van|tussen");
        return spoken || related;
    }

    /** An unknown name is given away by what its bearer does: "omdat Djenairo niet durft". */
    private int doing(List<Word> words, int at) {
        Word word = words.get(at);
        if (!couldBeName(word) || word.first() || PLACE.matcher(word.text()).matches() || at == 0
                || words.get(at - 1).key().matches("de|het|een|in|uit|naar|te|op")) {
            return -1;
        }
        int end = at + 1 < words.size() && couldBeName(words.get(at + 1)) && words.get(at + 1).gap().isBlank() ? at + 1 : at;
        int verb = end + 1 < words.size() && words.get(end + 1).key().matches("niet|nooit|ook|steeds|alleen|zich|thuis|weer") ? end + 2 : end + 1;
        boolean human = verb < words.size() && Cues.HUMAN.contains(words.get(verb).key()) && words.get(end + 1).gap().isBlank();
        return human || met(words, at, end) ? end : -1;
    }
}
