package nl.samenspel.linkage.address;

/**
 * An address (<i>nummeraanduiding</i>) in the parts of the Dutch address register, BAG.
 *
 * @param postcode four digits and two capitals
 * @param number 1 to 99999
 * @param letter one capital, or empty
 * @param addition one to four letters and digits, or empty
 */
public record Address(String postcode, int number, String letter, String addition) {

    /**
     * What two spellings of one address have in common. Whether a sign behind the number is a letter or an addition is a
     * habit of who wrote it, so the key does not tell them apart; neither does it tell <i>bis</i> from <i>bs</i>, nor II
     * from 2.
     */
    public String key() {
        return postcode + number + '|' + Suffix.folded(letter, addition);
    }

    @Override
    public String toString() {
        String text = postcode + " " + number + letter;
        return addition.isEmpty() ? text : text + "-" + addition;
    }
}
