package nl.samenspel.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the site itself. */
@Controller
class PagesController {

    @GetMapping("/zo-werkt-het")
    String howItWorks() {
        return "web/how-it-works";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/contact")
    String contact() {
        return "web/contact";
    }
}
