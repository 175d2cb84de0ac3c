package nl.samenspel.detection.noticing;

/**
 * That somebody noted something (<i>signaal</i>): where, about what, when. Words are not needed here.
 *
 * @param area  number of the neighbourhood
 * @param theme number of the theme
 * @param day   days since 1970
 */
public record Signal(int area, int theme, long day) {
}
