package nl.samenspel.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole application on a real PostgreSQL with two municipalities: Utrecht (the demo, at {@code localhost} and {@code utrecht.localhost}) and Amersfoort (empty
 * but for what a test puts in, at {@code amersfoort.localhost}; there some roles need a passkey). All such tests share one application and one database, so a test counts only what it made itself.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"samenspel.demo=true", "samenspel.passkey-required-in=GM0307"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestDatabase.class, TestProvider.class})
@Import({SecondMunicipality.class, TestThings.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface SamenspelTest {}
