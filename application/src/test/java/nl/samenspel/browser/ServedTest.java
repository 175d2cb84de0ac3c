package nl.samenspel.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenspel.testing.SecondMunicipality;
import nl.samenspel.testing.TestDatabase;
import nl.samenspel.testing.TestThings;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A test of the whole application behind a real Tomcat. All of them share one application, also those that look through a browser ({@link BrowserTest}). */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"samenspel.demo=true", "samenspel.passkey-required-in=GM0307"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SecondMunicipality.class, TestThings.class, Scenes.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ServedTest {}
