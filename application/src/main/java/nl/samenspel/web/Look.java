package nl.samenspel.web;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one municipality changes in the look: its own NL Design System theme over ours. The files stand in the folder
 * {@code samenspel.look-folder}.
 *
 * @param stylesheet name of the style sheet in that folder, or empty
 * @param className  the class by which that style sheet knows its pages, such as {@code utrecht-theme}; or empty
 * @param logo       name of a picture in that folder to show instead of ours, or empty
 * @param dark       whether the theme has dark colours as well; without them pages are always light
 */
public record Look(@DefaultValue("") String stylesheet, @DefaultValue("") String className,
        @DefaultValue("") String logo, @DefaultValue("true") boolean dark) {

    /** Samenspel's own look. */
    static final Look OURS = new Look("", "", "", true);

    /** The classes of the whole page. */
    public String classNames() {
        return className.isEmpty() ? "utrecht-root samenspel-theme" : "utrecht-root samenspel-theme " + className;
    }
}
