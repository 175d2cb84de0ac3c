package nl.samenspel.detection.satscan;

/**
 * Cases, controls or signals of one area on one day.
 *
 * @param day     days since 1970, or a plain number; 0 when time does not count
 * @param stratum covariates in one text; empty without any
 */
record Event(int area, int count, long day, String stratum) {
}
