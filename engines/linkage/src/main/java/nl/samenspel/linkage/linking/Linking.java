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
        List<PrivateKey> linkKeys = ContentKey.linkKeys(agreed, keys);
        List<Stream> streams = new ArrayList<>();
        try {
            for (String file : request.files().stream().sorted().toList()) {
                streams.add(Stream.open(Path.of(file), agreement, signed.hash(), agreed, linkKeys));
            }
            complete(agreement, streams);
            return link(agreement, streams, progress);
        } finally {
            for (Stream stream : streams) {
                stream.close();
            }
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

    private static Linked link(Agreement agreement, List<Stream> streams, LongConsumer progress) throws IOException, Refused {
        List<String> domains = agreement.domains().stream().map(Agreement.Domain::id).toList();
        int[] domainOf = agreement.provisions().stream().mapToInt(provision -> domains.indexOf(provision.domain())).toArray();
        Walk walk = new Walk(streams, domainOf);
        Cube cube = walk.count(progress);
        Release release = Release.of(new StandardTables(agreement, cube), agreement.protection(), new SecureRandom());
        int step = agreement.protection().minimum();
        List<Input> inputs = streams.stream().map(stream -> new Input(stream.name(), stream.header().partner(),
                stream.header().purpose().name(), stream.hash(), rounded(stream.header().rows(), step),
                rounded(stream.addresses, step), rounded(stream.matched, step))).toList();
        Overview overview = new Overview(rounded(walk.addresses(), step), rounded(walk.matched(), step),
                rounded(walk.addresses() - walk.matched(), step), rounded(walk.keptOut(), step), step);
        return new Linked(inputs, overview, release.tables(), release.audit(), release.passes());
    }

    private static long rounded(long number, int step) {
        return Math.floorDiv(number + step / 2, step) * step;
    }
}
