package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Says at each place that is still empty what will come there, what one can do now and whom to call. */
@Component
class ComingController implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    ComingController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var method = ReflectionUtils.findMethod(ComingController.class, "coming", HttpServletRequest.class);
        for (ComingPlace place : ComingPlace.ALL) {
            mappings.registerMapping(RequestMappingInfo.paths(place.pattern()).methods(RequestMethod.GET)
                    .options(mappings.getBuilderConfiguration()).build(), this, method);
        }
    }

    ModelAndView coming(HttpServletRequest request) {
        String pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).toString();
        ComingPlace place = ComingPlace.at(pattern).orElseThrow(NotFound::new);
        return new ModelAndView("web/coming", "key", place.key());
    }
}
