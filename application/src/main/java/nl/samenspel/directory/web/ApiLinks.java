package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses in the answers of the API. */
final class ApiLinks {

    private ApiLinks() {}

    /** The address of the site, without a slash at the end. */
    static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /** The same question for another page. */
    static String page(HttpServletRequest request, int page) {
        return ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam("page", page).build().toUriString();
    }
}
