package nl.samenspel.directory.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The description of the API for programs and people. It is made from the code by a test and kept with it, so that the running program needs no generator. */
@Controller
class ApiDocument {

    static final String RESOURCE = "openapi/v1.json";

    @Hidden
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] document() throws IOException {
        return new ClassPathResource(RESOURCE).getContentAsByteArray();
    }
}
