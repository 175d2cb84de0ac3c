package nl.samenspel.linkage.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.ContentKey;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.linking.Linked.Input;
import nl.samenspel.linkage.linking.Linked.Overview;
import nl.samenspel.linkage.solver.LinearProgram;

/** Links the files of all partners, counts, and protects what is counted. Everything or nothing. */
public final class Linking {

    private Linking() {
    }

    /** @param progress is told how many addresses were counted, now and then */
    public static Linked run(LinkRequest request, LongConsumer progress) throws IOException, Refused, GeneralSecurityException {
        AgreementReader.SignedUpTo signed = AgreementReader.read(Path.of(request.agreement()));
        Agreement agreement = signed.agreement();
        Path keys = Path.of(request.keys());
        List<Agreed> agreed = Agreed.readAll(agreement, signed.hash(), keys);
        if (agreement.protection().method().needsSolver()) {
            LinearProgram.prepare();
        }
        List<Stream> streams = new ArrayList<>();
        try (Helpers helpers = new Helpers()) {
            open(request, signed, agreed, ContentKey.linkKeys(agreed, keys), helpers, streams);
            complete(agreement, streams);
            return link(agreement, agreed, streams, progress);
        } finally {
            for (Stream stream : streams) {
                stream.close();
            }
        }
    }

    /** In the order of their names; every one that could be opened is among the streams, also when another could not. */
    private static void open(LinkRequest request, AgreementReader.SignedUpTo signed, List<Agreed> agreed, List<PrivateKey> linkKeys,
            Helpers helpers, List<Stream> streams) throws IOException, Refused {
        List<Helpers.Promise<Stream>> promises = request.files().stream().sorted().map(file -> helpers.ask(() -> Stream.open(
                Path.of(file), signed.agreement(), signed.hash(), agreed, linkKeys, helpers))).toList();
        List<Problem> problems = new ArrayList<>();
        for (Helpers.Promise<Stream> promise : promises) {
            try {
                streams.add(promise.get());
            } catch (Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void complete(Agreement agreement, List<Stream> streams) throws Refused {
        List<Problem> problems = new ArrayList<>();
        Set<String> brought = new HashSet<>();
        for (Stream stream : streams) {
            if (!stream.keepsOut() && !brought.add(stream.header().partner())) {
                problems.add(Problem.of("link.twice", stream.header().partner()).in(stream.name()));
            }
        }
        for (Agreement.Partner partner : agreement.partners()) {
            if (!brought.contains(partner.id())) {
                problems.add(Problem.of("link.missing", partner.id()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static Linked link(Agreement agreement, List<Agreed> agreed, List<Stream> streams, LongConsumer progress)
            throws IOException, Refused {
        List<String> domains = agreement.domains().stream().map(Agreement.Domain::id).toList();
        int[] domainOf = agreement.provisions().stream().mapToInt(provision -> domains.indexOf(provision.domain())).toArray();
        Walk walk = new Walk(streams, domainOf);
        Cube cube = walk.count(progress);
        Release release = Release.of(new StandardTables(agreement, cube), agreement.protection(), new SecureRandom());
        int step = agreement.protection().minimum();
        List<Input> inputs = streams.stream().map(stream -> new Input(stream.name(), stream.header().partner(),
                stream.header().purpose().name(), stream.hash(), rounded(stream.header().rows(), step),
                stream.keepsOut() ? 0 : rounded(walk.addressesOf(stream.partner()), step),
                stream.keepsOut() ? 0 : rounded(walk.matchedOf(stream.partner()), step))).toList();
        Overview overview = new Overview(rounded(walk.addresses(), step), rounded(walk.matched(), step),
                rounded(walk.addresses() - walk.matched(), step), rounded(walk.keptOut(), step), step);
        return new Linked(agreed, inputs, overview, release.tables(), release.audit(), release.passes());
    }

    private static long rounded(long number, int step) {
        return Math.floorDiv(number + step / 2, step) * step;
    }
}
