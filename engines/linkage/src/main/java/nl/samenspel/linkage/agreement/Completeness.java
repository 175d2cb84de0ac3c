package nl.samenspel.linkage.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.samenspel.linkage.agreement.Agreement.Document;
import nl.samenspel.linkage.language.Problem;
import org.jspecify.annotations.Nullable;

/** What an agreement must have before anybody may agree with it. */
final class Completeness {

    private static final int MOST_PARTNERS = 60;
    private static final int MOST_DOMAINS = 10;
    private static final int MOST_PROVISIONS = 5_000;
    private static final int MOST_DISTRICTS = 2_000;
    private static final int LOWEST_MINIMUM = 3;

    private final List<Problem> faults = new ArrayList<>();

    private Completeness() {
    }

    static List<Problem> faults(Agreement agreement) {
        Completeness check = new Completeness();
        check.texts(agreement);
        check.lists(agreement);
        check.protection(agreement.protection());
        return check.faults;
    }

    private void texts(Agreement agreement) {
        present("name", agreement.name());
        present("date", agreement.date());
        present("purpose", agreement.purpose());
        if (agreement.unit() == null) {
            fault("agreement.missing", "unit");
        }
        document("dpia", agreement.dpia());
        document("jointControllers", agreement.jointControllers());
        if (agreement.retentionDays() != 0) {
            fault("agreement.retention", agreement.retentionDays());
        }
    }

    private void lists(Agreement agreement) {
        int before = faults.size();
        list("partners", agreement.partners(), 2, MOST_PARTNERS);
        list("domains", agreement.domains(), 1, MOST_DOMAINS);
        list("provisions", agreement.provisions(), 1, MOST_PROVISIONS);
        list("districts", agreement.districts(), 0, MOST_DISTRICTS);
        if (agreement.tables() == null || agreement.tables().isEmpty()) {
            fault("agreement.missing", "tables");
        }
        if (faults.size() > before) {
            return;
        }
        unique("partners", agreement.partners(), Agreement.Partner::id);
        unique("domains", agreement.domains(), Agreement.Domain::id);
        unique("provisions", agreement.provisions(), Agreement.Provision::code);
        unique("districts", agreement.districts(), Agreement.District::id);
        agreement.partners().forEach(partner -> {
            present("partners: " + partner.id() + ": ground", partner.ground());
            if (partner.id() != null && !partner.id().matches("[a-z0-9-]{1,40}")) {
                fault("agreement.id", partner.id());
            }
        });
        Set<String> domains = new HashSet<>(agreement.domains().stream().map(Agreement.Domain::id).toList());
        agreement.provisions().stream().filter(provision -> !domains.contains(provision.domain()))
                .forEach(provision -> fault("agreement.domain", provision.code(), provision.domain()));
    }

    private void protection(@Nullable Protection protection) {
        if (protection == null || protection.method() == null) {
            fault("agreement.missing", "protection");
            return;
        }
        if (protection.minimum() < LOWEST_MINIMUM) {
            fault("agreement.minimum", protection.minimum(), LOWEST_MINIMUM);
        }
        if (protection.method() == Protection.Method.DIFFERENTIAL_PRIVACY) {
            fault("agreement.differential");
        }
        if (protection.method() == Protection.Method.CELL_KEY && (protection.deviation() < 2 || protection.variance() <= 0)) {
            fault("agreement.noise");
        }
    }

    private void document(String part, @Nullable Document document) {
        if (document == null || document.title() == null || document.title().isBlank() || document.sha256() == null
                || !document.sha256().matches("[0-9a-f]{64}")) {
            fault("agreement.document", part);
        }
    }

    private void present(String part, @Nullable String text) {
        if (text == null || text.isBlank()) {
            fault("agreement.missing", part);
        }
    }

    private void list(String part, @Nullable Collection<?> list, int fewest, int most) {
        if (list == null || list.size() < fewest || list.size() > most) {
            fault("agreement.list", part, fewest, most, list == null ? 0 : list.size());
        }
    }

    private <T> void unique(String part, List<T> list, Function<T, @Nullable String> identifier) {
        Set<String> seen = new HashSet<>();
        for (T one : list) {
            String id = identifier.apply(one);
            if (id == null || id.isBlank()) {
                fault("agreement.missing", part);
            } else if (!seen.add(id)) {
                fault("agreement.twice", part, id);
            }
        }
    }

    private void fault(String key, Object... gaps) {
        faults.add(Problem.of(key, gaps));
    }
}
