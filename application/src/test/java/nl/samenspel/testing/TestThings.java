package nl.samenspel.testing;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.thread.ThingTeller;
import nl.samenspel.web.Language;
import nl.samenspel.web.Verb;
import org.springframework.stereotype.Component;

/** Tells the thread about things of the kind "test": those whose id has the word "secret" in it are not for the reader. */
@Component
public class TestThings implements ThingTeller {

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public Verb verb() {
        return Verb.SIGNAL;
    }

    @Override
    public Map<String, Told> tell(Collection<String> ids, Language language) {
        return ids.stream()
                .filter(id -> !id.contains("secret"))
                .collect(Collectors.toMap(Function.identity(), id -> new Told("open " + id.substring(id.indexOf('/') + 1), "/test/" + id)));
    }
}
