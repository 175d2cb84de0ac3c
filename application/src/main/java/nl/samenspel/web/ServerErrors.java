package nl.samenspel.web;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Gives our own page also for errors that the server meets before there is any request for us: a broken address. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private final Errors errors;
    private final HeadersFilter headers;

    ServerErrors(Errors errors, HeadersFilter headers) {
        this.errors = errors;
        this.headers = headers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceReport);
    }

    private void replaceReport(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass("");
        host.getPipeline().addValve(new HouseReport());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** What the server calls when nobody else gave an answer. */
    private final class HouseReport extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                if (throwable != null) {
                    LOG.error("Request failed outside the controllers: {}", Traces.of(throwable));
                }
                headers.write(request, response);
                errors.answer(response.getStatus(), request, response);
                response.finishResponse();
            } catch (IOException wentAway) {
                LOG.debug("The visitor went away before the answer");
            }
        }
    }
}
