package nl.samenspel.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shows in the place of what is hidden why it is, and what one can do about it; the status is 451 (RFC 7725). */
@Component
class HiddenPages implements HandlerInterceptor, WebMvcConfigurer {

    private final HiddenContent hidden;

    HiddenPages(HiddenContent hidden) {
        this.hidden = hidden;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/stijl/**", "/actuator/**", "/api/**", "/melden/**", "/gemeente/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws ModelAndViewDefiningException {
        Optional<HiddenContent.Reason> reason = CurrentMunicipality.get().flatMap(_ -> hidden.at(request.getRequestURI()));
        if (reason.isPresent()) {
            ModelAndView page = new ModelAndView("privacy/hidden", Map.of(
                    "reason", reason.get().reason(), "since", reason.get().since(), "notice", reason.get().notice().toString()));
            page.setStatus(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS);
            throw new ModelAndViewDefiningException(page);
        }
        return true;
    }
}
