package nl.samenspel.bench;

import java.util.Optional;

/**
 * An option of one subject, written {@code --name value} on the command line.
 *
 * @param standard the value when the option is not given; may be empty for words
 */
public record Option(String name, String standard, Kind kind, Text meaning) {

    /** What may be filled in. */
    public sealed interface Kind {
    }

    /** Any words. */
    record Words() implements Kind {
    }

    /** A whole number, limits included. */
    record Number(long smallest, long largest) implements Kind {
    }

    public static Option words(String name, String standard, Text meaning) {
        return new Option(name, standard, new Words(), meaning);
    }

    public static Option number(String name, long standard, long smallest, long largest, Text meaning) {
        return new Option(name, Long.toString(standard), new Number(smallest, largest), meaning);
    }

    /** Says what is wrong with a value, or nothing when it is right. */
    Optional<Text> complaintAbout(String value) {
        return switch (kind) {
            case Words words -> Optional.empty();
            case Number(long smallest, long largest) -> complaintAboutNumber(value, smallest, largest);
        };
    }

    private Optional<Text> complaintAboutNumber(String value, long smallest, long largest) {
        try {
            long number = Long.parseLong(value);
            if (number >= smallest && number <= largest) {
                return Optional.empty();
            }
        } catch (NumberFormatException noNumber) {
            // falls through to the same sentence: it says what would be right
        }
        return Optional.of(new Text(
                "Bij --%s hoort een heel getal van %d tot en met %d, niet '%s'.".formatted(name, smallest, largest, value),
                "--%s takes a whole number from %d to %d, not '%s'.".formatted(name, smallest, largest, value)));
    }
}
