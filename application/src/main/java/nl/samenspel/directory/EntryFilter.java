package nl.samenspel.directory;

import java.util.Optional;
import nl.samenspel.directory.Shelf.Item;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; empty means all.
 *
 * @param reach which part of the municipality, see {@link Reach}
 * @param neighbourhood code of a neighbourhood
 * @param theme code of a theme; an entry about a part of that theme is about it as well
 */
public record EntryFilter(Optional<Reach> reach, Optional<String> neighbourhood, Optional<String> theme, Optional<Kind> kind) {

    public static final EntryFilter ALL = new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** For where: a district, everybody, or another town. */
    public sealed interface Reach {

        Reach WHOLE_MUNICIPALITY = new WholeMunicipality();
        Reach ELSEWHERE = new Elsewhere();

        /** @param code of the district */
        record InDistrict(String code) implements Reach {}

        /** For nobody's district in particular. */
        record WholeMunicipality() implements Reach {}

        /** In another town. */
        record Elsewhere() implements Reach {}

        private boolean holds(Item item) {
            return switch (this) {
                case InDistrict district -> item.districts().contains(district.code());
                case WholeMunicipality _ -> item.districts().isEmpty() && !item.elsewhere();
                case Elsewhere _ -> item.elsewhere();
            };
        }
    }

    /** The four questions of the filter. */
    enum Question {
        REACH,
        NEIGHBOURHOOD,
        THEME,
        KIND
    }

    boolean holds(Item item) {
        return holdsBut(null, item);
    }

    /** Whether the entry answers all questions but one: what would be found if that one were asked differently. */
    boolean holdsBut(@Nullable Question left, Item item) {
        return (left == Question.REACH || reach.isEmpty() || reach.get().holds(item))
                && (left == Question.NEIGHBOURHOOD || neighbourhood.isEmpty() || item.neighbourhoods().contains(neighbourhood.get()))
                && (left == Question.THEME || theme.isEmpty() || item.themes().contains(theme.get()))
                && (left == Question.KIND || kind.isEmpty() || item.kind() == kind.get());
    }
}
