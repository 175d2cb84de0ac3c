package nl.samenspel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of the web frame together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /** The name "viewResolver" replaces the content-negotiating one of Spring Boot, which asks all others each time. */
    @Bean
    JteViewResolver viewResolver(PageWriter writer) {
        return new JteViewResolver(writer);
    }
}
