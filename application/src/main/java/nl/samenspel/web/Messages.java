package nl.samenspel.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every module in every language, from {@code messages/<module>_<language>.properties} in UTF-8. There is
 * no falling back: a key that is missing in a language is a mistake in the program and says so.
 */
@Component
public class Messages {

    private final Map<Language, Map<String, Message>> texts = new EnumMap<>(Language.class);

    Messages() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /**
     * The text in ICU MessageFormat with its arguments filled in, not yet escaped for HTML.
     *
     * @throws IllegalArgumentException when the key does not exist in this language
     */
    public String text(Language language, String key, Object... arguments) {
        Message message = texts.get(language).get(key);
        if (message == null) {
            throw new IllegalArgumentException("No message '%s' in language '%s'".formatted(key, language.code()));
        }
        return message.text(arguments);
    }

    boolean has(Language language, String key) {
        return texts.get(language).containsKey(key);
    }

    Set<String> keys(Language language) {
        return texts.get(language).keySet();
    }

    private static Map<String, Message> read(Language language) {
        Map<String, Message> messages = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> messages.put((String) key,
                        Message.of((String) text, language.locale())));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("The texts in language " + language.code() + " cannot be read", exception);
        }
        // Not Map.copyOf: that one compares whole keys, which begin alike, where this one compares their hash codes first.
        return Collections.unmodifiableMap(messages);
    }
}
