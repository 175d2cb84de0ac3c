package nl.samenspel.linkage.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel file (ECMA-376, SpreadsheetML), as far as a list needs: texts, numbers, and dates, which come out
 * as year-month-day so that a house number Excel took for a date is recognised.
 */
final class ExcelSheet implements Sheet {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST_ROWS = 2_000_000;

    private final List<String> texts = new ArrayList<>();
    private final Set<Integer> dateStyles = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private int next;

    private ExcelSheet() {
    }

    static ExcelSheet read(Path file) throws IOException, Refused {
        ExcelSheet sheet = new ExcelSheet();
        String name = String.valueOf(file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            sheet.part(zip, "xl/sharedStrings.xml", sheet::readTexts);
            sheet.part(zip, "xl/styles.xml", sheet::readStyles);
            if (!sheet.part(zip, "xl/worksheets/sheet1.xml", sheet::readRows)) {
                throw Problem.of("csv.excel").in(name).refused();
            }
        } catch (ZipException | XMLStreamException _) {
            throw Problem.of("csv.excel").in(name).refused();
        }
        sheet.nameColumns(name);
        return sheet;
    }

    /** Reads one part of the file. */
    @FunctionalInterface
    private interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private boolean part(ZipFile zip, String path, PartReader reader) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = zip.getInputStream(entry)) {
            reader.read(factory.createXMLStreamReader(in));
        }
        return true;
    }

    private void readTexts(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Set<Integer> dateFormats = new HashSet<>();
        Map<String, Boolean> inside = new HashMap<>();
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("numFmt") && isDate(attribute(xml, "formatCode"))) {
                    dateFormats.add(Integer.parseInt(attribute(xml, "numFmtId")));
                } else if (element.equals("cellXfs")) {
                    inside.put(element, true);
                } else if (element.equals("xf") && inside.containsKey("cellXfs")) {
                    int format = Integer.parseInt("0" + attribute(xml, "numFmtId"));
                    if (format >= 14 && format <= 22 || format >= 45 && format <= 47 || dateFormats.contains(format)) {
                        dateStyles.add(style);
                    }
                    style++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inside.clear();
            }
        }
    }

    private static boolean isDate(String format) {
        String plain = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("y") || plain.contains("d") || plain.contains("mmm");
    }

    private void readRows(XMLStreamReader xml) throws XMLStreamException {
        List<String> values = new ArrayList<>();
        long line = 0;
        while (xml.hasNext() && rows.size() < MOST_ROWS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                values.clear();
                String number = attribute(xml, "r");
                line = number.isEmpty() ? line + 1 : Long.parseLong(number);
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                readCell(xml, values);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                rows.add(new Row(line, values.toArray(String[]::new)));
            }
        }
    }

    private void readCell(XMLStreamReader xml, List<String> values) throws XMLStreamException {
        int column = columnOf(attribute(xml, "r"), values.size());
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        StringBuilder text = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                text.append(xml.getElementText());
            }
        }
        while (values.size() <= column && column < 500) {
            values.add("");
        }
        if (column < values.size()) {
            values.set(column, shown(text.toString(), type, !style.isEmpty() && dateStyles.contains(Integer.parseInt(style))));
        }
    }

    private String shown(String raw, String type, boolean date) {
        if (type.equals("s")) {
            return texts.get(Integer.parseInt(raw));
        }
        if (!type.isEmpty() && !type.equals("n") || raw.isEmpty()) {
            return raw;
        }
        if (date) {
            return DAY_ZERO.plusDays((long) Double.parseDouble(raw)).toString();
        }
        return raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
    }

    private static int columnOf(String reference, int otherwise) {
        int column = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void nameColumns(String name) throws Refused {
        if (rows.isEmpty()) {
            throw Problem.of("csv.empty").in(name).refused();
        }
        columns = List.of(rows.getFirst().values()).stream().map(String::strip).toList();
        next = 1;
        for (Row row : rows) {
            if (row.values().length > columns.size()) {
                throw Problem.of("csv.tooLong", columns.size(), row.values().length).in(name).at(row.line()).refused();
            }
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Row next() {
        while (next < rows.size()) {
            Row row = rows.get(next++);
            if (row.values().length > 0) {
                String[] values = java.util.Arrays.copyOf(row.values(), columns.size());
                java.util.Arrays.setAll(values, at -> values[at] == null ? "" : values[at]);
                return new Row(row.line(), values);
            }
        }
        return null;
    }

    @Override
    public void close() {
        rows.clear();
    }
}
