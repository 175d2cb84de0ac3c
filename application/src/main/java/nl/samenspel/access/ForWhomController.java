package nl.samenspel.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.web.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers a form that was filled in for somebody else than one acts for now: nothing was done, and it can be sent again beside the right person. */
@Controller
class ForWhomController {

    /** For a form that the forwarded request carries; asked directly there is nothing to send again. */
    @PostMapping(ForWhomGuard.ANSWER)
    String notSent(@RequestParam(name = Standing.FIELD, defaultValue = "") String forWhom, HttpServletRequest request, HttpServletResponse response, Model model) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        fields.remove("_csrf");
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("action", Optional.ofNullable(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)).map(Object::toString).orElse("/mijn"));
        model.addAttribute("fields", fields);
        model.addAttribute("forOneself", forWhom.isEmpty());
        return "access/not-sent";
    }
}
