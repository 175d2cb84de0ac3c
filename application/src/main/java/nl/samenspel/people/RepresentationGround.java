package nl.samenspel.people;

import static nl.samenspel.people.Matter.DATA;
import static nl.samenspel.people.Matter.LIVING;
import static nl.samenspel.people.Matter.MONEY;

import java.util.Locale;
import java.util.Set;

/** Why somebody may act for another. What the law gives (Burgerlijk Wetboek, book 1) is more than this program knows; here it opens these matters and no others. */
public enum RepresentationGround {

    /** The person chose somebody (<i>gemachtigde</i>, BW 3:60), in the matters the person names. */
    CHOSEN(false, LIVING, MONEY, DATA),
    /** Parent with authority or guardian (<i>voogd</i>) of somebody under sixteen (BW 1:245; Uitvoeringswet AVG, article 5). From sixteen on one decides about one's own data. */
    PARENT(true, LIVING, MONEY, DATA),
    /** <i>Mentor</i>: care and daily life (BW 1:450 and 1:453), not money. */
    MENTOR(true, LIVING, DATA),
    /** <i>Bewindvoerder</i>: money and goods (BW 1:431 and 1:441), nothing else. */
    FINANCIAL_GUARDIAN(true, MONEY),
    /** <i>Curator</i>: all of it (BW 1:378). */
    CURATOR(true, LIVING, MONEY, DATA);

    private final boolean byLaw;
    private final Set<Matter> matters;

    RepresentationGround(boolean byLaw, Matter... matters) {
        this.byLaw = byLaw;
        this.matters = Set.of(matters);
    }

    /** Whether a paper proves it, which somebody must have seen. */
    public boolean isByLaw() {
        return byLaw;
    }

    /** What this ground can open at most. */
    public Set<Matter> matters() {
        return matters;
    }

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
