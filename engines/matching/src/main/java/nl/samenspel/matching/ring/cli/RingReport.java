package nl.samenspel.matching.ring.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.MetWish;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.Rings;
import nl.samenspel.matching.wording.Texts;

/** Rings in sentences: who, why these people, and how much better it could be. */
final class RingReport {

    private final Texts texts;
    private final Pool pool;

    RingReport(Texts texts, Pool pool) {
        this.texts = texts;
        this.pool = pool;
    }

    String text(Rings rings) {
        StringBuilder text = new StringBuilder();
        long placed = rings.rings().stream().mapToLong(ring -> ring.people().size()).sum();
        text.append(texts.text("ring.summary", rings.rings().size(), placed, pool.residents().size())).append('\n');
        rings.levels().forEach(level -> text.append("  ").append(level(level)).append('\n'));
        rings.rings().forEach(ring -> append(ring, text));
        if (!rings.waiting().isEmpty()) {
            text.append('\n').append(texts.text("ring.waiting", rings.waiting().size(), String.join(", ", rings.waiting())))
                    .append('\n');
        }
        return text.toString();
    }

    private String level(Level level) {
        String what = texts.text("level." + level.aim().name(), level.value());
        return level.isProven() ? texts.text("level.proven", what) : texts.text("level.bound", what, level.bound());
    }

    private void append(Ring ring, StringBuilder text) {
        text.append('\n').append(texts.text("ring.ring", ring.name(), ring.people().size(), ring.volunteer(),
                String.join(", ", ring.members()))).append('\n');
        List<MetWish> wishes = MetWish.in(ring, pool);
        wishes.stream().filter(MetWish::isMet).collect(Collectors.groupingBy(MetWish::wish, TreeMap::new, Collectors.toList()))
                .forEach((wish, met) -> text.append("  ").append(texts.text("ring.wish", wish, String.join(", ", met.getFirst().by()),
                        met.stream().map(MetWish::resident).collect(Collectors.joining(", ")))).append('\n'));
        wishes.stream().filter(wish -> !wish.isMet()).forEach(wish -> text.append("  ")
                .append(texts.text("ring.unmet", wish.resident(), wish.wish())).append('\n'));
    }
}
