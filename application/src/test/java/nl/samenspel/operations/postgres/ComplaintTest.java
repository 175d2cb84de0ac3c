package nl.samenspel.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FATAL:  could not write lock file \"postmaster.pid\": No space left on device | DISK_FULL",
        "could not bind IPv4 address \"127.0.0.1\": Address already in use | PORT_TAKEN",
        "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use | STILL_ENDING",
        "FATAL:  could not open file \"global/pg_control\" | OTHER"})
    void understandsWhatTheProgramCanDoSomethingAbout(String line, Complaint expected) {
        assertThat(Complaint.in(List.of("LOG:  starting PostgreSQL", line))).isEqualTo(expected);
    }
}
