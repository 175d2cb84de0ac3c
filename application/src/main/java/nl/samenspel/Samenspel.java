package nl.samenspel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one modular application for the social base of one or more municipalities. */
@SpringBootApplication
public class Samenspel {

    static void main(String[] arguments) {
        SpringApplication.run(Samenspel.class, arguments);
    }
}
