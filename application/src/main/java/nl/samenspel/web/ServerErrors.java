package nl.samenspel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Gives our own page also for errors that the server meets before there is any request for us: a broken address. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private final ObjectProvider<Errors> errors;
    private final HeadersFilter headers;
    private final ObjectProvider<Municipalities> municipalities;

    ServerErrors(ObjectProvider<Errors> errors, HeadersFilter headers, ObjectProvider<Municipalities> municipalities) {
        this.errors = errors;
        this.municipalities = municipalities;
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
            TraceId trace = TraceId.of(request);
            if (trace.isNone()) {
                trace = TraceId.begin(null, ThreadLocalRandom.current());
                trace.putIn(request);
            }
            if (throwable != null && response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.error("Request {} failed outside the controllers: {}", trace.digits(), Traces.of(throwable));
            }
            headers.write(request, response);
            try {
                answer(request, response);
                response.finishResponse();
            } catch (IOException wentAway) {
                LOG.debug("The visitor went away before the answer");
            }
        }

        private void answer(Request request, Response response) throws IOException {
            Optional<Municipality> municipality = municipality(request.getServerName());
            if (municipality.isPresent()) {
                CurrentMunicipality.call(municipality.get().code(), () -> {
                    errors.getObject().answer(response.getStatus(), request, response);
                    return true;
                });
            } else {
                errors.getObject().answer(response.getStatus(), request, response);
            }
        }

        private Optional<Municipality> municipality(@Nullable String host) {
            try {
                return host == null ? Optional.empty() : municipalities.getObject().atHost(host);
            } catch (RuntimeException noDatabase) {
                return Optional.empty();
            }
        }
    }
}
