package nl.samenspel.linkage.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenspel.linkage.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as they come out of a spreadsheet. */
class ExcelSheetTest {

    private static final String STYLES = """
            <styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\-mmm"/></numFmts>
            <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""";
    private static final String TEXTS = "<sst><si><t>postcode</t></si><si><t>huis</t><t>nummer</t></si><si><t>1998 ZA</t></si></sst>";

    @TempDir
    private Path folder;

    private Path workbook(String rows) throws IOException {
        Path file = folder.resolve("lijst.xlsx");
        Map<String, String> parts = new TreeMap<>(Map.of("xl/styles.xml", STYLES, "xl/sharedStrings.xml", TEXTS,
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static final String HEADINGS = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

    @Test
    void readsTextsNumbersAndEmptyCellsWithTheirRows() throws IOException, Refused {
        Path file = workbook(HEADINGS + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><v>12</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>7 bis</t></is></c></row>");
        try (Sheet sheet = Sheet.open(file, StandardCharsets.UTF_8)) {
            assertThat(sheet.columns()).containsExactly("postcode", "huisnummer");
            assertThat(sheet.next().values()).containsExactly("1998 ZA", "12");
            Sheet.Row last = sheet.next();
            assertThat(last.line()).isEqualTo(5);
            assertThat(last.values()).containsExactly("", "7 bis");
            assertThat(sheet.next()).isNull();
        }
    }

    /** Excel keeps 3-4 as the third of April: a number that is shown as a date. */
    @Test
    void showsAHouseNumberThatBecameADateAsTheDateItIs() throws IOException, Refused {
        Path file = workbook(HEADINGS + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"1\"><v>46115</v></c></row>");
        try (Sheet sheet = Sheet.open(file, StandardCharsets.UTF_8)) {
            assertThat(sheet.next().values()[1]).isEqualTo("2026-04-03");
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("lijst.xlsx"), "PK\u0003\u0004 no workbook");
        assertThatThrownBy(() -> Sheet.open(file, StandardCharsets.UTF_8)).isInstanceOf(Refused.class);
    }
}
