package nl.samenspel.linkage.disclosure;

/** Something everybody knows about the numbers: Σ coefficient × cell = 0. A total is −1 times itself plus its parts. */
public record Relation(int[] cells, double[] coefficients) {

    /** A total and its parts. */
    public static Relation sum(int total, int... parts) {
        int[] cells = new int[parts.length + 1];
        double[] coefficients = new double[parts.length + 1];
        cells[0] = total;
        coefficients[0] = -1;
        for (int part = 0; part < parts.length; part++) {
            cells[part + 1] = parts[part];
            coefficients[part + 1] = 1;
        }
        return new Relation(cells, coefficients);
    }
}
