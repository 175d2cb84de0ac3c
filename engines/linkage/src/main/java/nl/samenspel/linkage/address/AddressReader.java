package nl.samenspel.linkage.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.linkage.address.AddressReading.Ambiguous;
import nl.samenspel.linkage.address.AddressReading.Broken;
import nl.samenspel.linkage.address.AddressReading.Doubt;
import nl.samenspel.linkage.address.AddressReading.Flaw;
import nl.samenspel.linkage.address.AddressReading.Part;
import nl.samenspel.linkage.address.AddressReading.Understood;
import nl.samenspel.linkage.address.Tokens.Token;

/**
 * Reads addresses as organisations keep them: in one column or in four, with the letter where the addition belongs, with
 * words, dashes and floors. Forms of the parts: address register BAG (postcode {@code [1-9][0-9]{3}[A-Z]{2}}, letter one,
 * addition up to four letters and digits).
 */
public final class AddressReader {

    private static final int HIGHEST_NUMBER = 99_999;
    private static final int LONGEST_ADDITION = 4;
    private static final int WIDEST_RANGE = 8;

    private AddressReader() {
    }

    /**
     * Reads an address from its columns; a column somebody does not have is an empty text.
     *
     * @param number may hold letter and addition as well
     */
    public static AddressReading read(String postcode, String number, String letter, String addition) {
        Optional<String> code = Postcode.read(postcode);
        if (code.isEmpty()) {
            return new Broken(Part.POSTCODE, postcode.isBlank() ? Flaw.MISSING : Flaw.MALFORMED);
        }
        List<Token> tokens = Tokens.of(number);
        Optional<Broken> flaw = flaw(tokens);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        int at = placeOfNumber(tokens);
        if (at < 0) {
            return new Broken(Part.NUMBER, Flaw.NO_NUMBER);
        }
        return withNumber(code.get(), tokens, at, Tokens.of(letter), Tokens.of(addition));
    }

    /** Reads a whole address in one text: street, number and postcode in any usual order. */
    public static AddressReading readLine(String line) {
        int at = WrittenLine.placeOfPostcode(line);
        if (at < 0) {
            return new Broken(Part.POSTCODE, Flaw.MISSING);
        }
        WrittenLine parts = WrittenLine.cut(line, at);
        return read(parts.postcode(), parts.number(), "", "");
    }

    private static Optional<Broken> flaw(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.of(new Broken(Part.NUMBER, Flaw.MISSING));
        }
        String first = tokens.getFirst().text();
        if (first.equals("POSTBUS") || first.equals("PB") && tokens.size() > 1 || first.equals("ANTWOORDNUMMER")) {
            return Optional.of(new Broken(Part.NUMBER, Flaw.POST_BOX));
        }
        return Optional.empty();
    }

    /** The first run of digits, behind "nr" or "t/o" at most; -1 when there is none. */
    private static int placeOfNumber(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isNumber()) {
                return at;
            }
            String word = tokens.get(at).text();
            if (!Words.announces(word) && !isOpposite(word)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOpposite(String word) {
        return word.equals("T") || word.equals("O") || word.equals("TO") || word.equals("TEGENOVER");
    }

    private static AddressReading withNumber(String postcode, List<Token> tokens, int at, List<Token> letter,
            List<Token> addition) {
        String digits = tokens.get(at).text();
        int number = digits.length() > 7 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number < 1 || number > HIGHEST_NUMBER) {
            return new Broken(Part.NUMBER, Flaw.OUT_OF_RANGE);
        }
        List<Token> behind = new ArrayList<>(tokens.subList(at + 1, tokens.size()));
        if (at > 0 && isOpposite(tokens.get(at - 1).text())) {
            behind.add(new Token("TO", ' '));
        }
        Suffix written = Suffix.of(behind);
        Suffix columns = columns(letter, addition);
        boolean repeated = Suffix.folded(written.letter(), written.addition())
                .equals(Suffix.folded(columns.letter(), columns.addition()));
        if (!repeated && disagree(written, columns)) {
            return new Ambiguous(Doubt.COLUMNS_DISAGREE, new Address(postcode, number, columns.letter(), columns.addition()));
        }
        Suffix suffix = repeated || columns.equals(Suffix.NONE) ? written
                : columns.letter().isEmpty() || written.equals(Suffix.NONE) ? new Suffix(
                        written.letter().isEmpty() ? columns.letter() : written.letter(),
                        written.addition().isEmpty() ? columns.addition() : written.addition())
                : new Suffix(columns.letter(), columns.addition().isEmpty() ? written.addition() : columns.addition());
        return judged(postcode, number, suffix, behind, addition);
    }

    /** What the columns for letter and addition say; in a column of its own a single sign is what the column says it is. */
    private static Suffix columns(List<Token> letter, List<Token> addition) {
        if (letter.isEmpty() && addition.isEmpty()) {
            return Suffix.NONE;
        }
        if (letter.size() == 1 && letter.getFirst().isSingleLetter()) {
            Suffix rest = Suffix.of(addition);
            boolean again = rest.letter().equals(letter.getFirst().text());
            return new Suffix(letter.getFirst().text(), again ? rest.addition() : rest.letter() + rest.addition());
        }
        List<Token> all = new ArrayList<>(letter);
        all.addAll(addition);
        Suffix read = Suffix.of(all);
        return letter.isEmpty() ? new Suffix("", read.letter() + read.addition()) : read;
    }

    private static boolean disagree(Suffix written, Suffix columns) {
        return clash(written.letter(), columns.letter()) || clash(written.addition(), columns.addition());
    }

    private static boolean clash(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static AddressReading judged(String postcode, int number, Suffix suffix, List<Token> behind, List<Token> column) {
        if (suffix.addition().length() > LONGEST_ADDITION) {
            Address likely = new Address(postcode, number, suffix.letter(), suffix.addition().substring(0, LONGEST_ADDITION));
            return severalNumbers(behind) ? new Ambiguous(Doubt.SEVERAL_NUMBERS, likely)
                    : new Broken(Part.ADDITION, Flaw.TOO_LONG);
        }
        Address address = new Address(postcode, number, suffix.letter(), suffix.addition());
        if (severalNumbers(behind)) {
            return new Ambiguous(Doubt.SEVERAL_NUMBERS, address);
        }
        if (isRange(number, behind)) {
            return new Ambiguous(Doubt.RANGE, address);
        }
        return isRomanOne(behind) && column.isEmpty() ? new Ambiguous(Doubt.LETTER_OR_ROMAN, address) : new Understood(address);
    }

    /** "12 en 14", "12+14", "12 t/m 14". */
    private static boolean severalNumbers(List<Token> behind) {
        if (behind.size() < 2 || !behind.getLast().isNumber() && !behind.get(behind.size() - 2).isNumber()) {
            return behind.size() == 1 && behind.getFirst().isNumber() && joins(behind.getFirst().separator());
        }
        String word = behind.getFirst().text();
        return word.equals("EN") || word.equals("TM") || word.equals("TOT") || word.equals("T") && behind.get(1).text().equals("M");
    }

    private static boolean joins(char separator) {
        return separator == '+' || separator == '&' || separator == ';';
    }

    /** 12-14 and 12/16: the next numbers on the same side of the street. 12-3 is a floor or a room. */
    private static boolean isRange(int number, List<Token> behind) {
        if (behind.size() != 1 || !behind.getFirst().isNumber()) {
            return false;
        }
        char separator = behind.getFirst().separator();
        String digits = behind.getFirst().text();
        if (separator != '-' && separator != '/' || digits.length() > 5 || digits.charAt(0) == '0') {
            return false;
        }
        int other = Integer.parseInt(digits);
        return number >= 6 && other > number && other - number <= WIDEST_RANGE && (other - number) % 2 == 0;
    }

    /** 12-I may be the first floor or the letter I. */
    private static boolean isRomanOne(List<Token> behind) {
        return behind.size() == 1 && behind.getFirst().text().equals("I") && !behind.getFirst().isJoined()
                && behind.getFirst().separator() != ' ';
    }
}
