package nl.samenspel.operations.database;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A forgotten condition in a query shows nothing of another municipality: the database itself keeps them apart. */
@SamenspelTest
class RowLevelSecurityTest {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RowLevelSecurityTest(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aQueryWithoutAnyConditionSeesOneMunicipality() {
        assertThat(municipalitiesSeenBy("GM0344")).containsExactly("GM0344");
        assertThat(municipalitiesSeenBy("GM0307")).containsExactly("GM0307");
    }

    @Test
    void outsideAMunicipalityThereIsNothingToSee() {
        assertThat(seenOutsideAnyMunicipality()).isEmpty();
    }

    @Test
    void aConnectionForgetsTheMunicipalityWhenItsTransactionEnds() {
        for (int use = 0; use < 30; use++) {
            CurrentMunicipality.run(UTRECHT, () -> transaction.execute(_ -> everyMunicipalityWithDistricts()));
            assertThat(seenOutsideAnyMunicipality()).isEmpty();
        }
    }

    @Test
    void aRowOfAnotherMunicipalityIsNotAccepted() {
        CurrentMunicipality.run(AMERSFOORT, () -> assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.execute(_ -> jdbc.sql("insert into places.district (municipality, code, name, slug) values ('GM0344', 'x', 'x', 'x')").update()))
                .havingRootCause().withMessageContaining("row-level security"));
    }

    @Test
    void aRowOfAnotherMunicipalityCannotBeTakenAway() {
        int removed = CurrentMunicipality.call(AMERSFOORT, () -> transaction.execute(_ -> jdbc.sql("delete from places.district where municipality = 'GM0344'").update()));
        assertThat(removed).isZero();
        assertThat(municipalitiesSeenBy("GM0344")).isNotEmpty();
    }

    @Test
    void aStatementOutsideATransactionIsRefused() {
        CurrentMunicipality.run(UTRECHT, () -> assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::everyMunicipalityWithDistricts)
                .withMessageContaining("outside a transaction"));
    }

    @Test
    void aTransactionKeepsTheMunicipalityItBeganWith() {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CurrentMunicipality.run(AMERSFOORT, () -> {}))));
    }

    private List<String> seenOutsideAnyMunicipality() {
        return transaction.execute(_ -> everyMunicipalityWithDistricts());
    }

    private List<String> municipalitiesSeenBy(String code) {
        return CurrentMunicipality.call(new MunicipalityCode(code), () -> transaction.execute(_ -> everyMunicipalityWithDistricts()));
    }

    private List<String> everyMunicipalityWithDistricts() {
        return jdbc.sql("select distinct municipality from places.district").query(String.class).list();
    }
}
