package nl.samenspel.directory;

import nl.samenspel.operations.JsonColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory asks of the house. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    JsonColumn<EntryFacts> factsColumn() {
        return new JsonColumn<>(EntryFacts.class);
    }
}
