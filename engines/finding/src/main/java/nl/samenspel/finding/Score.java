package nl.samenspel.finding;

/**
 * What the place of a hit is made of. Words and meaning say how well it fits; the other three are factors around 1 that order what fits about equally well.
 *
 * @param words how well the words fit, 0 and up
 * @param meaning how well the themes fit that the words mean, 0 and up
 * @param nearness at most 1; smaller the farther away
 * @param certainty at most 1; smaller the less likely it still holds
 * @param soon 1, or more when it is on in the coming days
 */
public record Score(double words, double meaning, double nearness, double certainty, double soon) {

    public double total() {
        return (words + meaning) * nearness * certainty * soon;
    }
}
