package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PagingTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "10, 10", "11, 10", "0, 1", "-4, 1", "drie, 1", "'', 1", "' 2 ', 2",
            "999999999999999999, 10", "99999999999999999999999, 1"})
    void anyPageNumberBecomesOneThatExists(String asked, int page) {
        assertThat(paging(asked, 100).page()).isEqualTo(page);
    }

    @Test
    void countsItemsAndPages() {
        Paging paging = paging("3", 95);
        assertThat(paging.pages()).isEqualTo(10);
        assertThat(paging.offset()).isEqualTo(20);
        assertThat(paging.firstItem()).isEqualTo(21);
        assertThat(paging.lastItem()).isEqualTo(30);
        assertThat(paging("10", 95).lastItem()).isEqualTo(95);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Paging paging = paging("7", 0);
        assertThat(paging.page()).isEqualTo(1);
        assertThat(paging.firstItem()).isZero();
        assertThat(paging.lastItem()).isZero();
        assertThat(paging.isNeeded()).isFalse();
    }

    @Test
    void linksKeepWhatWasChosen() {
        Paging paging = paging("3", 95);
        assertThat(paging.url(4)).isEqualTo("/aanbod?wijk=zuid&thema=koken&pagina=4");
        assertThat(paging.url(1)).isEqualTo("/aanbod?wijk=zuid&thema=koken");
    }

    @Test
    void refusesSizesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Paging.of(new MockHttpServletRequest(), 0, 10));
    }

    private static Paging paging(String asked, long total) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/aanbod");
        request.setParameter(Paging.PARAMETER, asked);
        request.setQueryString("wijk=zuid&pagina=x&thema=koken");
        return Paging.of(request, 10, total);
    }
}
