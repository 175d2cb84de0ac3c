package nl.samenspel.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the whole application behind a real Tomcat, seen through Chromium. All of them share one application and one browser; skipped, saying why, without Chromium. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@ServedTest
public @interface BrowserTest {}
