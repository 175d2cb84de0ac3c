package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How large a form may be, before a byte of it is read. */
class UploadsTest {

    private static final long MUCH = 200_000_000;

    private final Uploads uploads = new Uploads(List.of(new LargeUpload("/lijsten", 257L * 1024 * 1024)));

    @Test
    void aPageThatTakesLargeFilesTakesThemOutsideTheTurnsOfVisitors() throws Exception {
        MockHttpServletRequest list = form("/lijsten", MUCH);
        assertThat(answer(list)).isEqualTo(200);
        assertThat(list.getAttribute(Uploads.LARGE)).isEqualTo(true);
    }

    @Test
    void alsoThereTooMuchIsTooMuch() throws Exception {
        assertThat(answer(form("/lijsten", 300_000_000))).isEqualTo(413);
    }

    @Test
    void everyOtherFormTakesLittle() throws Exception {
        assertThat(answer(form("/gemeente/themas/bestand", MUCH))).isEqualTo(413);
        assertThat(answer(form("/lijsten/x", MUCH))).isEqualTo(413);
        assertThat(answer(form("/gemeente/themas/bestand", 900_000))).isEqualTo(200);
    }

    @Test
    void aFileOfWhichNobodySaysHowLargeItIsIsRefused() throws Exception {
        MockHttpServletRequest endless = form("/lijsten", -1);
        endless.addHeader("Transfer-Encoding", "chunked");
        assertThat(answer(endless)).isEqualTo(413);
    }

    private int answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        uploads.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest form(String path, long length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}
