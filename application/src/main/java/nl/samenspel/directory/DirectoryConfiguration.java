package nl.samenspel.directory;

import nl.samenspel.operations.JsonColumn;
import nl.samenspel.web.LargeUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory asks of the house. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    JsonColumn<EntryFacts> factsColumn() {
        return new JsonColumn<>(EntryFacts.class);
    }

    /** Lists of entries may be large; a megabyte more is for the form around the file. */
    @Bean
    LargeUpload listOfEntries() {
        return new LargeUpload("/lijsten", (ListFile.MOST_MEGABYTES + 1) * 1024 * 1024);
    }
}
