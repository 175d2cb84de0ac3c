package nl.samenspel.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenspel.testing.SecondMunicipality;
import nl.samenspel.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the web frame through a real server and socket, on the test database, with the rooms of {@link TestRooms}
 * beside those of the application. Security is that of the frame only: who may do what is tested elsewhere.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "samenspel.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SecondMunicipality.class, TestRooms.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface WebTest {
}
