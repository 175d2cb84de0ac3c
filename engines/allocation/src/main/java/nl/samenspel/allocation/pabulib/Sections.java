package nl.samenspel.allocation.pabulib;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The three sections of a file, each a title, a header and rows. */
final class Sections {

    enum Name { META, PROJECTS, VOTES }

    private final Findings findings;
    private final Map<Name, List<Row>> rows = new EnumMap<>(Name.class);
    private final Map<Name, Row> titles = new EnumMap<>(Name.class);

    Sections(List<Row> all, Findings findings) {
        this.findings = findings;
        Name current = null;
        for (Row row : all) {
            Optional<Name> title = title(row);
            if (title.isPresent()) {
                current = title.get();
                begin(current, row);
            } else if (current == null) {
                findings.add(row.line(), FindingKind.TEXT_BEFORE_META, row.fields().getFirst());
                current = Name.META;
                rows.putIfAbsent(Name.META, new ArrayList<>());
            } else {
                rows.get(current).add(row);
            }
        }
        for (Name name : Name.values()) {
            if (!titles.containsKey(name)) {
                findings.add(0, FindingKind.valueOf(name + "_MISSING"));
            }
        }
    }

    private static Optional<Name> title(Row row) {
        return switch (row.onlyField().toUpperCase(Locale.ROOT)) {
            case "META" -> Optional.of(Name.META);
            case "PROJECTS" -> Optional.of(Name.PROJECTS);
            case "VOTES" -> Optional.of(Name.VOTES);
            default -> Optional.empty();
        };
    }

    private void begin(Name name, Row title) {
        if (titles.containsKey(name)) {
            findings.add(title.line(), FindingKind.SECTION_TWICE, name.name());
        }
        titles.keySet().stream().filter(earlier -> earlier.compareTo(name) > 0).findFirst().ifPresent(earlier ->
                findings.add(title.line(), FindingKind.SECTIONS_OUT_OF_ORDER, name.name(), earlier.name()));
        titles.put(name, title);
        rows.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    /** The section as a table; nothing when it is missing or has no header. */
    Optional<Table> table(Name name) {
        Row title = titles.get(name);
        if (title == null) {
            return Optional.empty();
        }
        List<Row> own = rows.get(name);
        if (own.isEmpty()) {
            findings.add(title.line(), FindingKind.HEADER_MISSING, name.name());
            return Optional.empty();
        }
        return Optional.of(new Table(own.getFirst(), own.subList(1, own.size()), findings));
    }
}
