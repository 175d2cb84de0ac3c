package nl.samenspel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.junit.jupiter.api.Test;

/** The table of processings is whole: nothing is kept that it does not tell of. */
@SamenspelTest
class ProcessingTableTest {

    private final Maintenance maintenance;
    private final Messages messages;

    ProcessingTableTest(Maintenance maintenance, Messages messages) {
        this.maintenance = maintenance;
        this.messages = messages;
    }

    @Test
    void everyTableOfTheDatabaseStandsInItOnce() {
        List<String> inDatabase = maintenance.call(jdbc -> jdbc
                .sql("""
                        select schemaname || '.' || tablename from pg_tables
                         where schemaname in (select table_schema from information_schema.tables where table_name = 'migration') and tablename <> 'migration'
                        """)
                .query(String.class)
                .list());
        List<String> told = Stream.concat(ProcessingTable.ALL.stream().flatMap(processing -> processing.tables().stream()), ProcessingTable.NOBODYS.keySet().stream()).toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(told)).as("tables in the table of processings, and tables in the database").isEqualTo(new TreeSet<>(inDatabase));
    }

    @Test
    void everyRuleIsAboutATableOfItsProcessing() {
        ProcessingTable.ALL.forEach(processing -> assertThat(processing.tables()).containsAll(processing.overdue().stream().map(Overdue::table).toList()));
    }

    @Test
    void whatATermWithALengthPromisesIsEnforced() {
        assertThat(ProcessingTable.ALL).allSatisfy(processing -> assertThat(processing.overdue().isEmpty()).as(processing.key()).isEqualTo(processing.term().length() == null));
    }

    @Test
    void everyProcessingIsToldInEveryLanguage() {
        for (ProcessingView view : ProcessingView.all()) {
            for (Language language : Language.values()) {
                Stream.of(".name", ".why", ".whose", ".what", ".seen-by").forEach(part -> assertThat(messages.text(language, view.words() + part)).isNotBlank());
                assertThat(messages.text(language, view.groundKey())).isNotBlank();
                assertThat(messages.text(language, view.archiveKey())).isNotBlank();
                assertThat(view.term(messages, language)).isNotBlank();
            }
        }
    }

    @Test
    void nothingIsDoneUnderAProcessingThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessingTable.require("hobby")).withMessageContaining("hobby");
    }
}
