package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files as people hand them in, good and bad. */
class ListFileTest {

    private static final String HEAD = "id,naam,soort,samenvatting\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsRowsWithTheLineOnWhichTheyBegin() throws IOException {
        Heard heard = read(HEAD + "a,\"Over twee\nregels\",dienst,x\n\nb,B,dienst,y\n");
        assertThat(heard.rows).containsOnlyKeys(2L, 5L);
        assertThat(heard.rows.get(2L)).containsExactly("a", "Over twee\nregels", "dienst", "x");
    }

    @Test
    void readsWhatSpreadsheetsMake() throws IOException {
        String dutch = HEAD.replace(',', ';') + "a;Café;dienst;\"x; y\"\r\n";
        assertThat(read(("\uFEFF" + dutch).getBytes(StandardCharsets.UTF_8)).rows.get(2L)).containsExactly("a", "Café", "dienst", "x; y");
        assertThat(read(dutch.replace(';', '\t').replace("x\t y", "x; y").getBytes(StandardCharsets.UTF_8)).rows.get(2L)).containsExactly("a", "Café", "dienst", "x; y");
        ListFile windows = good(dutch.getBytes(WINDOWS));
        assertThat(windows.charset()).isEqualTo(WINDOWS);
        assertThat(read(dutch.getBytes(WINDOWS)).rows.get(2L)).contains("Café");
    }

    @Test
    void aSeparatorWithinQuotationMarksDoesNotCount() throws IOException {
        assertThat(good("\"naam; of titel; of zo\",id\nx,y\n".getBytes(StandardCharsets.UTF_8)).columns()).containsExactly("naam; of titel; of zo", "id");
    }

    @Test
    void saysOnWhichLineTheLettersAreWrong() throws IOException {
        byte[] good = (HEAD + "a,Café,dienst,x\n").getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(good, good.length + 3);
        half[good.length] = (byte) 0xE9;
        half[good.length + 1] = ',';
        half[good.length + 2] = '\n';
        assertThat(refusal(half)).isEqualTo(RowProblem.of("encoding", 3L));
        byte[] nothing = (HEAD + "a,Caf?,dienst,x\n").getBytes(WINDOWS);
        nothing[HEAD.length() + 5] = (byte) 0x81;
        assertThat(refusal(nothing)).isEqualTo(RowProblem.of("encoding", 2L));
    }

    @Test
    void refusesWhatIsNoListAndSaysWhatItIs() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(RowProblem.of("empty"));
        assertThat(refusal(" \n\r\n ".getBytes(StandardCharsets.UTF_8))).isEqualTo(RowProblem.of("empty"));
        assertThat(refusal("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo(RowProblem.of("empty"));
        assertThat(refusal("\uFEFFid;naam".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(RowProblem.of("utf-16"));
        assertThat(refusal("id;naam\n".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(RowProblem.of("utf-16"));
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(RowProblem.of("spreadsheet"));
        assertThat(refusal("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(RowProblem.of("no-table"));
        assertThat(refusal("Beste lezer\nhierbij de lijst\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(RowProblem.of("one-column", "Beste lezer"));
    }

    @Test
    void saysWhichRowsAreTooLongOrTooShort() throws IOException {
        Heard heard = read(HEAD + "a,A, met komma,dienst,x\nb,B\nc,C,dienst,x,,\n");
        assertThat(heard.problems).isEqualTo(Map.of(2L, RowProblem.of("cells", 4, 5), 3L, RowProblem.of("cells", 4, 2)));
        assertThat(heard.rows.get(4L)).containsExactly("c", "C", "dienst", "x");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsToldWithItsLine() throws IOException {
        assertThat(read(HEAD + "a,A,dienst,x\nb,\"B,dienst,x\nc,C,dienst,x\n").broken).contains(RowProblem.of("quotes", 3L));
    }

    @Test
    void aRowWithoutEndStopsBeforeItFillsTheMemory() throws IOException {
        byte[] begin = (HEAD + "a,\"").getBytes(StandardCharsets.UTF_8);
        long[] given = {0};
        ListFile.Contents endless = () -> new SequenceInputStream(new ByteArrayInputStream(begin), new InputStream() {
            private int left = 50_000_000;

            @Override
            public int read() {
                given[0]++;
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] piece, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                Arrays.fill(piece, from, from + length, (byte) 'x');
                left -= length;
                given[0] += length;
                return length;
            }
        });
        ListFile list = ((ListFile.Opening.Good) ListFile.open(endless)).list();
        given[0] = 0;
        assertThat(list.read((_, _, _) -> {})).contains(RowProblem.of("quotes", 2L));
        assertThat(given[0]).isLessThan(2_000_000);
    }

    @Test
    void keepsScriptAsTextAndDropsWhatNobodyCanType() throws IOException {
        assertThat(read(HEAD + "a,<script>alert(1)</script>,dienst,x\u0007y\u202E\n").rows.get(2L)).containsExactly("a", "<script>alert(1)</script>", "dienst", "xy");
    }

    @Test
    void aFormulaIsMadeHarmlessOnTheWayOutAndComesBackAsItWas() {
        for (String text : List.of("=1+1", "+31 6 12345678", "-5", "@huis", "'s ochtends", "'=x", "''-x", "gewoon", "", "'")) {
            assertThat(CellText.in(CellText.out(text))).isEqualTo(text);
            assertThat(CellText.out(text)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
        }
        assertThat(CellText.out("\t=1")).startsWith("'");
        assertThat(CellText.out("\r=1")).startsWith("'");
    }

    private static Heard read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Heard read(byte[] file) throws IOException {
        Heard heard = new Heard();
        heard.broken = good(file).read(heard);
        return heard;
    }

    private static ListFile good(byte[] file) throws IOException {
        return ((ListFile.Opening.Good) ListFile.open(() -> new ByteArrayInputStream(file))).list();
    }

    private static RowProblem refusal(byte[] file) throws IOException {
        return ((ListFile.Opening.Refused) ListFile.open(() -> new ByteArrayInputStream(file))).why();
    }

    private static final class Heard implements ListFile.Rows {

        private final Map<Long, List<String>> rows = new TreeMap<>();
        private final Map<Long, RowProblem> problems = new TreeMap<>();
        private Optional<RowProblem> broken = Optional.empty();

        @Override
        public void row(long line, List<String> cells, Optional<RowProblem> problem) {
            problem.ifPresentOrElse(wrong -> problems.put(line, wrong), () -> rows.put(line, new ArrayList<>(cells)));
        }
    }
}
