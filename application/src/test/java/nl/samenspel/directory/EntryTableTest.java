package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenspel.directory.ImportReport.Problem;
import org.junit.jupiter.api.Test;

/** Files as people hand them in, good and bad. */
class EntryTableTest {

    private static final String HEAD = "id,name,kind,place,district,neighbourhood,themes,summary_nl\n";

    @Test
    void readsRowsWithTheLineOnWhichTheyBegin() {
        EntryTable.Rows table = rows((HEAD + "a,\"Over twee\nregels\",dienst,,,,,x\nb,B,dienst,,,,,x\n").getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows()).extracting(EntryTable.Row::line).containsExactly(2L, 4L);
        assertThat(table.rows().getFirst().cell("name")).isEqualTo("Over twee\nregels");
    }

    @Test
    void readsWhatExcelMakes() {
        String dutch = HEAD.replace(',', ';') + "a;Café;dienst;;;;;\"x; y\"\r\n";
        assertThat(rows(("\uFEFF" + dutch).getBytes(StandardCharsets.UTF_8)).rows().getFirst().cell("name")).isEqualTo("Café");
        assertThat(rows(("\uFEFF" + dutch).getBytes(StandardCharsets.UTF_16LE)).rows().getFirst().cell("summary_nl")).isEqualTo("x; y");
    }

    @Test
    void saysOnWhichLineTheEncodingIsWrong() {
        byte[] windows = (HEAD + "a,A,dienst,,,,,x\nb,Café,dienst,,,,,x\n").getBytes(Charset.forName("windows-1252"));
        assertThat(EntryTable.read(windows)).isEqualTo(new EntryTable.Unreadable(Problem.of("encoding", 3L)));
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThat(EntryTable.read("id,name\na,A\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new EntryTable.Unreadable(Problem.of("missing-columns", 6, "kind, place, district, neighbourhood, themes, summary_nl")));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(EntryTable.read(new byte[0])).isEqualTo(new EntryTable.Unreadable(Problem.of("empty")));
    }

    @Test
    void refusesAQuotationMarkThatNeverCloses() {
        assertThat(EntryTable.read((HEAD + "a,A,dienst,,,,,x\nb,\"B,dienst,,,,,x\n").getBytes(StandardCharsets.UTF_8))).isEqualTo(new EntryTable.Unreadable(Problem.of("quotes", 3L)));
    }

    @Test
    void leavesOutARowWithTooManyCells() {
        EntryTable.Rows table = rows((HEAD + "a,A, met komma,dienst,,,,,x\nb,B,dienst,,,,,x\n").getBytes(StandardCharsets.UTF_8));
        assertThat(table.broken()).containsExactly(new ImportReport.BrokenRow(2, List.of(Problem.of("cells", 8, 9))));
        assertThat(table.rows()).hasSize(1);
    }

    private static EntryTable.Rows rows(byte[] file) {
        return (EntryTable.Rows) EntryTable.read(file);
    }
}
