package nl.samenspel.directory.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.EntryList;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.Gone;
import nl.samenspel.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory for other programs: open data, after the NL API Design Rules 2.2. Names are Dutch, like those of the rules' other users. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@OpenAPIDefinition(
        info = @Info(
                title = "Samenspel: wat er in de buurt is",
                version = ApiHeaders.VERSION,
                description = "Open data over organisaties, diensten, activiteiten, ontmoetingsplekken en initiatieven in een gemeente. De gemeente volgt uit de hostnaam.",
                license = @License(name = "CC0 1.0", url = "https://creativecommons.org/publicdomain/zero/1.0/deed.nl"),
                contact = @Contact(name = "Team Samenspel", email = "samenspel@voorbeeld.nl", url = "https://samenspel.voorbeeld.nl/contact")),
        servers = @Server(url = "/api/v1", description = "Deze gemeente"),
        tags = {@Tag(name = "Aanbod", description = "Wat er is"), @Tag(name = "Gebieden", description = "Wijken en buurten van de gemeente")})
class ApiController {

    private static final String IN_PAGES = "Geeft het aanbod in Nederlandse alfabetische volgorde, in pagina's. Filters gelden samen.";

    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;

    ApiController(Browsing browsing, AreaBook areas, ThemeBook themes) {
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
    }

    @Operation(operationId = "lijstAanbod", tags = "Aanbod", summary = "Het aanbod in pagina's", description = IN_PAGES)
    @GetMapping("/aanbod")
    ApiTypes.AanbodPagina list(
            @Parameter(description = "Adres van een wijk, 'heel' voor de hele gemeente of 'elders' voor een andere plaats") @RequestParam(required = false) String wijk,
            @Parameter(description = "Adres van een buurt") @RequestParam(required = false) String buurt,
            @Parameter(description = "Code van een thema, zoals 'ontmoeting'") @RequestParam(required = false) String thema,
            @Parameter(description = "Soort aanbod: organisatie, dienst, activiteit, ontmoetingsplek of initiatief") @RequestParam(required = false) String soort,
            @Parameter(description = "Paginanummer, vanaf 1") @RequestParam(required = false) String page,
            @Parameter(description = "Aantal per pagina, hooguit 100") @RequestParam(required = false) String pageSize,
            @Parameter(hidden = true) HttpServletRequest request) {
        KnownAreas known = areas.here();
        ApiQuery query = ApiQuery.read(new ListWords(wijk, buurt, thema, soort), page, pageSize, request.getParameterMap().keySet(), known, themes.here());
        EntryList list = browsing.list(query.filter(), query.pageSize(), _ -> query.page());
        return new ApiTypes.AanbodPagina(
                list.total(),
                (long) query.page() * query.pageSize() < list.total() ? ApiLinks.page(request, query.page() + 1) : null,
                query.page() > 1 ? ApiLinks.page(request, query.page() - 1) : null,
                list.cards().stream().map(card -> ApiTypes.AanbodKort.of(card, known, ApiLinks.base(request))).toList());
    }

    @Operation(operationId = "leesAanbod", tags = "Aanbod", summary = "Eén aanbod", description = "Geeft alles wat openbaar is over één aanbod. Aanbod dat er niet meer is geeft status 410.")
    @GetMapping("/aanbod/{id}")
    ApiTypes.Aanbod one(@Parameter(description = "Id van het aanbod") @PathVariable UUID id, @Parameter(hidden = true) HttpServletRequest request) {
        return switch (browsing.of(new EntryId(id))) {
            case Browsing.Here(var entry) -> ApiTypes.Aanbod.of(entry, areas.here(), ApiLinks.base(request));
            case Browsing.Gone _ -> throw new Gone();
            case Browsing.Moved _, Browsing.Nothing _ -> throw new NotFound();
        };
    }

    @Operation(operationId = "lijstWijken", tags = "Gebieden", summary = "De wijken", description = "Geeft alle wijken van de gemeente.")
    @GetMapping("/wijken")
    List<ApiTypes.Wijk> districts() {
        return areas.here().districts().stream().map(district -> new ApiTypes.Wijk(district.code(), district.name(), district.slug())).toList();
    }

    @Operation(operationId = "lijstBuurten", tags = "Gebieden", summary = "De buurten", description = "Geeft alle buurten van de gemeente, met de code van hun wijk.")
    @GetMapping("/buurten")
    List<ApiTypes.Buurt> neighbourhoods() {
        return areas.here().neighbourhoods().stream()
                .map(neighbourhood -> new ApiTypes.Buurt(neighbourhood.code(), neighbourhood.name(), neighbourhood.slug(), neighbourhood.district()))
                .toList();
    }
}
