package nl.samenspel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import gg.jte.Content;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Addresses that do what can go wrong, and one form, for the tests of the frame. */
@TestConfiguration(proxyBeanMethods = false)
class TestRooms {

    @Bean
    @Order(1)
    SecurityFilterChain openToAll(HttpSecurity http, FrameSecurity frame) {
        frame.applyTo(http);
        return http.securityMatcher("/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/proef/geheim").authenticated()
                        .requestMatchers("/proef/verboden").denyAll()
                        .anyRequest().permitAll())
                .build();
    }

    /** The form of the tests. */
    record GreetForm(String name, String mail, List<String> days) {
    }

    /** Not found by scanning, so that only the tests of the frame have it. */
    @TestComponent
    @Controller
    static final class Rooms {

        private final Submissions submissions;
        private final JdbcClient jdbc;
        private final AtomicInteger done = new AtomicInteger();

        Rooms(Submissions submissions, JdbcClient jdbc) {
            this.submissions = submissions;
            this.jdbc = jdbc;
        }

        int done() {
            return done.get();
        }

        @GetMapping("/proef/{what}")
        String error(@PathVariable String what) {
            throw switch (what) {
                case "weg" -> new Gone();
                case "verhuisd" -> new Moved("/contact");
                case "niets" -> new NotFound();
                case "stuk" -> new IllegalStateException("jan@voorbeeld.nl staat in deze melding");
                case "druk" -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
                case "dicht" -> new TransientDataAccessResourceException("no connection");
                default -> new ResponseStatusException(HttpStatus.valueOf(Integer.parseInt(what)));
            };
        }

        @GetMapping("/proef/nummer/{number}")
        @ResponseBody
        String number(@PathVariable int number, @RequestParam(defaultValue = "1") int maal) {
            return Integer.toString(number * maal);
        }

        @GetMapping("/proef/sjabloon")
        ModelAndView brokenTemplate() {
            return new ModelAndView("web/coming", "key", "nergens.geheimpje");
        }

        @GetMapping("/proef/half")
        void half(HttpServletResponse response) throws Exception {
            response.sendError(409);
        }

        @GetMapping("/api/v1/proef/{what}")
        String api(@PathVariable String what) {
            if (what.equals("ongeldig")) {
                throw new InvalidInput(List.of(new InvalidInput.Invalid("naam", "web.rule.value", List.of()),
                        new InvalidInput.Invalid("datum", "web.rule.value", List.of())));
            }
            return error(what);
        }

        @PostMapping(path = "/api/v1/proef", consumes = "application/json")
        @ResponseBody
        Map<String, String> read(@RequestBody Map<String, String> body) {
            return body;
        }

        @GetMapping("/proef/formulier")
        ModelAndView form() {
            return page(FormView.empty("greet"));
        }

        @PostMapping("/proef/formulier")
        ModelAndView greet(FilledIn<GreetForm> filled) {
            Check<GreetForm> check = Check.of(filled, "test.greet").required("name").mail("mail");
            return switch (submissions.once(filled, () -> work(check, filled))) {
                case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
                case Outcome.NotYet(FormView form) -> page(form);
            };
        }

        private Outcome work(Check<GreetForm> check, FilledIn<GreetForm> filled) {
            if (!check.passed()) {
                return new Outcome.NotYet(check.view("greet"));
            }
            if (filled.form().name().equals("te laat")) {
                jdbc.sql("update web.submission set answer = 'half'").update();
                return new Outcome.NotYet(check.rule("name", false, "web.rule.value").view("greet"));
            }
            return new Outcome.Done("/contact?keer=" + done.incrementAndGet());
        }

        private static ModelAndView page(FormView form) {
            Content fields = output -> output.writeContent(form.value("name") + "|" + form.values("days"));
            return new ModelAndView("form/form", Map.of("form", form, "action", "/proef/formulier", "submit", "Verstuur",
                    "content", fields));
        }
    }
}
