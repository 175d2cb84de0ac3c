package nl.samenspel.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The thirteen life domains (<i>leefgebieden</i>) of the Zelfredzaamheidsmatrix 2017 (GGD Amsterdam; Lauriks and others). Only their names are used, to find by: a score is
 * about a person and is never kept here.
 */
public enum LifeDomain {
    FINANCIEN,
    WERK_EN_OPLEIDING,
    TIJDSBESTEDING,
    HUISVESTING,
    HUISELIJKE_RELATIES,
    GEESTELIJKE_GEZONDHEID,
    LICHAMELIJKE_GEZONDHEID,
    MIDDELENGEBRUIK,
    BASALE_ADL,
    INSTRUMENTELE_ADL,
    SOCIAAL_NETWERK,
    MAATSCHAPPELIJKE_PARTICIPATIE,
    JUSTITIE;

    /** As written in files: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LifeDomain> of(String code) {
        return Arrays.stream(values()).filter(domain -> domain.code().equals(code)).findFirst();
    }
}
