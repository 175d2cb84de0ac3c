package nl.samenspel.matching.simulation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A world, as numbers by name. */
public final class Model {

    /** Kinds of help in this world. */
    static final List<String> KINDS = List.of("oddJob", "visit", "ride", "paperwork", "language");

    private final Map<String, Parameter> parameters;

    Model(Map<String, Parameter> parameters) {
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    double value(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("the world has no parameter " + name);
        }
        return parameter.value();
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** The same world with one number changed. */
    public Model with(String name, double value) {
        value(name);
        Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
        changed.computeIfPresent(name, (_, parameter) -> parameter.at(value));
        return new Model(changed);
    }

    /** The same world with the numbers of another file in the place of its own. */
    Model with(Map<String, Parameter> others) {
        Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
        changed.putAll(others);
        return new Model(changed);
    }
}
