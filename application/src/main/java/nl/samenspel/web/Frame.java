package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all pages have in common; makes the {@link Page} for a request. */
@Component
class Frame {

    private final Messages messages;
    private final Assets assets;
    private final WebSettings settings;
    private final Municipalities municipalities;
    private final Visitor visitor;
    private final Clock clock;
    private final WrittenOnce parts = new WrittenOnce();
    private final Map<Here, Navigation> forEverybody = new ConcurrentHashMap<>();

    Frame(Messages messages, Assets assets, WebSettings settings, Municipalities municipalities,
            ObjectProvider<Visitor> visitor, Clock clock) {
        this.messages = messages;
        this.assets = assets;
        this.settings = settings;
        this.municipalities = municipalities;
        this.visitor = visitor.getIfAvailable(() -> Visitor.ANONYMOUS);
        this.clock = clock;
    }

    Page page(HttpServletRequest request) {
        return new Page(this, request);
    }

    Messages messages() {
        return messages;
    }

    Assets assets() {
        return assets;
    }

    WebSettings settings() {
        return settings;
    }

    Visitor visitor() {
        return visitor;
    }

    Clock clock() {
        return clock;
    }

    /** The municipality of this moment; without one only errors are shown. */
    Locality locality(Language language) {
        return CurrentMunicipality.get().flatMap(municipalities::of).map(municipality -> locality(municipality, language))
                .orElseGet(() -> new Reachable(messages, "", messages.text(language, "web.telephone-unknown"), ""));
    }

    private Locality locality(Municipality municipality, Language language) {
        String telephone = municipality.phone();
        return new Reachable(messages, municipality.name(),
                telephone.isBlank() ? messages.text(language, "web.telephone-unknown") : telephone, municipality.mail());
    }

    /** A municipality as pages speak of it. */
    private record Reachable(Messages messages, String name, String telephone, String mail) implements Locality {
        @Override
        public String telephoneHours(Language language) {
            return messages.text(language, "web.telephone-hours");
        }
    }

    /** Scheme, host and port under which visitors reach us: the setting, or what the browser itself asked for. */
    String publicAddress(HttpServletRequest request) {
        if (!settings.publicAddress().isEmpty()) {
            return settings.publicAddress();
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    WrittenOnce parts() {
        return parts;
    }

    /** The navigation on a page below this place; whoever is not logged in sees the same on each of them. */
    Navigation navigation(Language language, @Nullable Place here) {
        return visitor.signedIn() == null
                ? forEverybody.computeIfAbsent(new Here(language, here), _ -> Place.navigation(visitor, messages, language, here))
                : Place.navigation(visitor, messages, language, here);
    }

    /** What the navigation of a stranger depends on. */
    private record Here(Language language, @Nullable Place here) {}
}
