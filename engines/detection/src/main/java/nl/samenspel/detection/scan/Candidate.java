package nl.samenspel.detection.scan;

/** The best window around one centre. */
record Candidate(int step, int from, int to, int cases, double baseline, double ratio) {

    static final Candidate NONE = new Candidate(-1, 0, 0, 0, 0, 0);
}
