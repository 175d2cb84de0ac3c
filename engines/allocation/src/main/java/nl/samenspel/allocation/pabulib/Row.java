package nl.samenspel.allocation.pabulib;

import java.util.List;

/**
 * One row of the file.
 *
 * @param line   where it begins
 * @param fields trimmed
 */
record Row(int line, List<String> fields) {

    Row {
        fields = List.copyOf(fields);
    }

    int size() {
        return fields.size();
    }

    /** The field, or nothing when the row is shorter or says {@code None}. */
    String field(int column) {
        String field = column >= 0 && column < fields.size() ? fields.get(column) : "";
        return field.equalsIgnoreCase("None") ? "" : field;
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isEmpty);
    }

    /** The only field that is not empty, or nothing when there are more. */
    String onlyField() {
        return fields.stream().skip(1).allMatch(String::isEmpty) ? fields.getFirst() : "";
    }
}
