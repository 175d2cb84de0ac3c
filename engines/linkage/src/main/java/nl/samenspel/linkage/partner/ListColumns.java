package nl.samenspel.linkage.partner;

import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.address.AddressReading;
import nl.samenspel.linkage.csv.Sheet;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;

/** Where in a list each part stands; −1 for what it does not have. */
record ListColumns(int postcode, int number, int letter, int addition, int address, int provision, int household, List<String> names) {

    private static final Map<String, List<String>> USUAL = Map.of(
            "postcode", List.of("postcode", "pc", "pc6", "zip"),
            "number", List.of("huisnummer", "huisnr", "number", "nummer", "nr", "hnr"),
            "letter", List.of("huisletter", "letter"),
            "addition", List.of("toevoeging", "huisnummertoevoeging", "addition", "toev"),
            "address", List.of("adres", "address"),
            "provision", List.of("voorziening", "provision", "product", "code"),
            "household", List.of("huishouden", "household", "huishoudnummer"));

    static ListColumns of(Sheet sheet, PrepareRequest request, String file, boolean households) throws Refused {
        Finder finder = new Finder(sheet, request.columns(), file);
        for (String name : request.columns().keySet()) {
            if (!USUAL.containsKey(name)) {
                throw Problem.of("list.part", name, String.join(", ", USUAL.keySet().stream().sorted().toList())).refused();
            }
        }
        int address = finder.place("address", false);
        boolean whole = address >= 0 && finder.place("postcode", false) < 0;
        return new ListColumns(finder.place("postcode", !whole), finder.place("number", !whole), finder.place("letter", false),
                finder.place("addition", false), whole ? address : -1,
                finder.place("provision", request.provision().isEmpty() && !request.keepsOut()),
                finder.place("household", households), sheet.columns());
    }

    private record Finder(Sheet sheet, Map<String, String> given, String file) {

        int place(String part, boolean needed) throws Refused {
            String name = given.get(part);
            int found = name != null ? sheet.column(name)
                    : USUAL.get(part).stream().map(sheet::column).filter(column -> column >= 0).findFirst().orElse(-1);
            if (found < 0 && (needed || name != null)) {
                throw Problem.of("list.column", part, name != null ? name : String.join(" / ", USUAL.get(part)),
                        String.join(", ", sheet.columns())).in(file).at(1).refused();
            }
            return found;
        }
    }

    /** What a column is called in the list itself; what a message about the whole address points at when it has none of its own. */
    String name(int column) {
        return column >= 0 ? names.get(column) : address >= 0 ? names.get(address) : "";
    }

    /** The name of the column with a part of an address. */
    String name(AddressReading.Part part) {
        return name(switch (part) {
            case POSTCODE -> postcode;
            case NUMBER -> number;
            case LETTER -> letter;
            case ADDITION -> addition;
        });
    }

    static String value(String[] row, int column) {
        return column < 0 ? "" : row[column];
    }
}
