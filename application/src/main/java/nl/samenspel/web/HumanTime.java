package nl.samenspel.web;

/**
 * A moment for people.
 *
 * @param words   how one says it: "morgen om 10 uur"
 * @param exact   the full date, to stand beside it: "dinsdag 24 november 2026, 10.00 uur"
 * @param machine for the {@code datetime} attribute
 */
public record HumanTime(String words, String exact, String machine) {
}
