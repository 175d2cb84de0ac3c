package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Says at each place that is still empty what will come there, what one can do now and whom to call. Steps aside where
 * a module has arrived.
 */
@Component
class ComingController implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    ComingController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var method = ReflectionUtils.findMethod(ComingController.class, "coming", HttpServletRequest.class);
        Set<String> taken = taken();
        for (ComingPlace place : ComingPlace.ALL) {
            if (taken.contains(shape(place.pattern()))) {
                continue;
            }
            mappings.registerMapping(RequestMappingInfo.paths(place.pattern()).methods(RequestMethod.GET)
                    .options(mappings.getBuilderConfiguration()).build(), this, method);
        }
    }

    /** The rows of the table that can go, because a module has arrived at their place. */
    List<ComingPlace> arrived() {
        Set<String> taken = taken();
        return ComingPlace.ALL.stream().filter(place -> taken.contains(shape(place.pattern()))).toList();
    }

    /** The addresses that other controllers answer. */
    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            if (handler.getBeanType() != ComingController.class
                    && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                mapping.getPatternValues().forEach(pattern -> taken.add(shape(pattern)));
            }
        });
        return taken;
    }

    /** The pattern without the names of what differs. */
    private static String shape(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    ModelAndView coming(HttpServletRequest request) {
        String pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).toString();
        ComingPlace place = ComingPlace.at(pattern).orElseThrow(NotFound::new);
        return new ModelAndView("web/coming", "key", place.key());
    }
}
