package nl.samenspel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The application around the modules; two modules may each have a class of the same name. {@link Samenspel} starts it; its own main method serves the build, which works out the beans ahead of time.
 */
@Modulithic(systemName = "Samenspel", sharedModules = {"places", "operations"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Application {

    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
