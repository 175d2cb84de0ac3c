package nl.samenspel.linkage.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.agreement.AgreementReader.SignedUpTo;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.PartnerKeys;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.language.Texts;
import nl.samenspel.linkage.linking.LinkRequest;
import nl.samenspel.linkage.linking.Linked;
import nl.samenspel.linkage.partner.PrepareRequest;
import nl.samenspel.linkage.partner.Prepared;
import nl.samenspel.linkage.protocol.Session;
import nl.samenspel.linkage.protocol.Verification;
import nl.samenspel.linkage.room.Room;
import nl.samenspel.linkage.round.EvaluateRequest;
import nl.samenspel.linkage.round.Evaluated;

/** The steps of a session, in the order of the ceremony: agree, key, prepare (or blind, evaluate, prepare), link, verify. */
record SessionCommands(PrintStream out, PrintStream errors, Texts texts, Clock clock) {

    private static final int REMARKS_SHOWN = 20;

    int agree(List<String> words) throws IOException, Refused, GeneralSecurityException {
        Line line = Line.read(words, Set.of("partner", "keys"), Set.of());
        SignedUpTo signed = AgreementReader.read(Path.of(line.file()));
        Agreement agreement = signed.agreement();
        out.println(texts.text("agree.complete", agreement.name(), signed.hash()));
        agreement.partners().forEach(partner -> out.println(texts.text("agree.partner", partner.id(), partner.name(), partner.ground())));
        out.println(texts.text("protection." + agreement.protection().method(), agreement.protection().minimum()));
        if (agreement.isOblivious()) {
            out.println(texts.text("agree.oblivious"));
        }
        if (line.value("partner").isPresent()) {
            Path keys = Path.of(line.needed("keys"));
            String partner = partner(agreement, line);
            PartnerKeys.agree(agreement, signed.hash(), partner, keys, now()).write(keys);
            out.println(texts.text("written", Agreed.path(keys, partner).toString()));
        }
        return 0;
    }

    int key(List<String> words) throws IOException, Refused {
        Line line = Line.read(words, Set.of("partner", "keys"), Set.of());
        SignedUpTo signed = AgreementReader.read(Path.of(line.file()));
        PartnerKeys.make(signed.hash(), partner(signed.agreement(), line), Path.of(line.needed("keys")), new SecureRandom())
                .forEach(file -> out.println(texts.text("written", file.toString())));
        out.println(texts.text(signed.agreement().isOblivious() ? "key.keep.oblivious" : "key.keep"));
        return 0;
    }

    private static String partner(Agreement agreement, Line line) throws Refused {
        String partner = line.needed("partner");
        if (agreement.partner(partner) < 0) {
            throw Problem.of("misuse.partner", partner, agreement.partners().stream().map(Agreement.Partner::id)
                    .collect(Collectors.joining(", "))).refused();
        }
        return partner;
    }

    int prepare(List<String> words) throws IOException, Refused, InterruptedException {
        PrepareRequest request = list(words, Set.of("evaluated"));
        Prepared prepared = Room.prepare(request, rows -> errors.println(texts.text("prepare.progress", rows)));
        out.println(texts.text("prepare.done", prepared.read(), prepared.sealed(), prepared.ambiguous(), prepared.broken(),
                prepared.duplicates()));
        remarks(prepared, request);
        return 0;
    }

    /** Makes of a list one that can go round. */
    int blind(List<String> words) throws IOException, Refused, InterruptedException {
        PrepareRequest request = list(words, Set.of());
        Prepared prepared = Room.blind(request, rows -> errors.println(texts.text("prepare.progress", rows)));
        out.println(texts.text("blind.done", prepared.read(), prepared.sealed(), prepared.ambiguous(), prepared.broken()));
        remarks(prepared, request);
        return 0;
    }

    private static PrepareRequest list(List<String> words, Set<String> more) throws Refused {
        Set<String> options = new HashSet<>(Set.of("agreement", "partner", "keys", "to", "columns", "provision", "encoding"));
        options.addAll(more);
        Line line = Line.read(words, options, Set.of("strict", "keep-out"));
        List<String> given = line.value("columns").map(text -> List.of(text.split(","))).orElse(List.of());
        Line columns = new Line(List.of(), java.util.Map.of("columns", given), Set.of());
        return new PrepareRequest(line.needed("agreement"), line.needed("partner"), line.needed("keys"), line.file(),
                columns.pairs("columns"), line.value("provision").orElse(""), ProtectCommand.encoding(line).name(),
                line.switches().contains("keep-out"), line.switches().contains("strict"), line.value("evaluated").orElse(""),
                line.needed("to"));
    }

    private void remarks(Prepared prepared, PrepareRequest request) throws IOException {
        prepared.remarks().stream().limit(REMARKS_SHOWN).forEach(remark -> out.println("  " + remark.sentence(texts.language())));
        if (!prepared.remarks().isEmpty()) {
            Path report = Path.of(request.to() + ".remarks.txt");
            Files.write(report, prepared.remarks().stream().map(remark -> remark.sentence(texts.language())).toList(),
                    StandardCharsets.UTF_8);
            out.println(texts.text("prepare.remarks", prepared.remarks().size(), report.toString()));
        }
        out.println(texts.text("written", request.to() + "  SHA-256 " + prepared.hash()));
    }

    /** Has this partner's turn with lists of others. */
    int evaluate(List<String> words) throws IOException, Refused, InterruptedException {
        Line line = Line.read(words, Set.of("agreement", "partner", "keys", "to"), Set.of());
        if (line.files().isEmpty()) {
            throw Problem.of("misuse.needed", "BESTAND.blinded").refused();
        }
        String partner = partner(AgreementReader.read(Path.of(line.needed("agreement"))).agreement(), line);
        EvaluateRequest request = new EvaluateRequest(line.needed("agreement"), partner, line.needed("keys"), line.files(),
                line.needed("to"));
        Evaluated evaluated = Room.evaluate(request, rows -> errors.println(texts.text("evaluate.progress", rows)));
        evaluated.turns().forEach(turn -> out.println(turn.waitsFor().isEmpty()
                ? texts.text("evaluate.complete", turn.file(), turn.partner(), turn.rows())
                : texts.text("evaluate.done", turn.file(), turn.partner(), turn.rows(), String.join(", ", turn.waitsFor()))));
        return 0;
    }

    int link(List<String> words) throws IOException, Refused, GeneralSecurityException, InterruptedException {
        Line line = Line.read(words, Set.of("keys", "to"), Set.of("keep-keys"));
        if (line.files().size() < 3) {
            throw Problem.of("misuse.needed", "AFSPRAAK.json BESTAND BESTAND").refused();
        }
        Path agreementFile = Path.of(line.files().getFirst());
        Path keys = Path.of(line.needed("keys"));
        Path folder = Path.of(line.needed("to"));
        String started = now();
        List<String> files = line.files().subList(1, line.files().size());
        FutureTask<SignedUpTo> reading = new FutureTask<>(() -> AgreementReader.read(agreementFile));
        Thread.ofPlatform().daemon().start(reading);
        Linked linked = Room.link(new LinkRequest(agreementFile.toString(), files, keys.toString()),
                count -> errors.println(texts.text("link.progress", count)));
        show(linked);
        if (!linked.passes()) {
            out.println(texts.text("link.unprotected"));
            return 3;
        }
        SignedUpTo signed = read(reading);
        if (!signed.hash().equals(linked.agreed().getFirst().agreement())) {
            throw Problem.of("agreed.session").in(agreementFile.toString()).refused();
        }
        Session session = new Session(signed.agreement(), signed.hash(), keys, folder, texts);
        session.finish(linked, started, this::now).forEach(file -> out.println(texts.text("written", file.toString())));
        out.println(texts.text("link.destroyed", signed.agreement().partners().size()));
        return 0;
    }

    /** The room has read the same file by now, so that it can hardly fail here. */
    private static SignedUpTo read(FutureTask<SignedUpTo> reading) throws IOException, InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private void show(Linked linked) {
        int step = linked.overview().roundedTo();
        out.println(texts.text("link.rounded", step));
        linked.inputs().forEach(input -> out.println(texts.text("link.input." + input.purpose(), input.partner(), input.rows(),
                input.addresses(), input.matched())));
        out.println(texts.text("link.overview", linked.overview().addresses(), linked.overview().matched(),
                linked.overview().unmatched(), linked.overview().keptOut()));
        linked.tables().forEach(table -> {
            if (table.rows().size() <= 40) {
                out.println();
                out.println(texts.text("table." + table.id()));
                table.rows().forEach(row -> out.println("  " + String.join(" · ", row)));
            }
        });
    }

    int verify(List<String> words) throws IOException, Refused {
        Line line = Line.read(words, Set.of("files"), Set.of());
        Path file = Path.of(line.file());
        Path folder = line.value("files").map(Path::of).orElse(file.toAbsolutePath().getParent());
        Verification verification = Verification.of(file, folder);
        verification.problems().forEach(problem -> out.println(problem.sentence(texts.language())));
        out.println(texts.text(verification.problems().isEmpty() ? "verify.whole" : "verify.broken",
                verification.protocol().agreed().size(), verification.protocol().outputs().size(), verification.problems().size()));
        return verification.problems().isEmpty() ? 0 : 3;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
