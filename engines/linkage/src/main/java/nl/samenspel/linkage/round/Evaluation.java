package nl.samenspel.linkage.round;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.PartnerKeys;
import nl.samenspel.linkage.key.TurnKey;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.oblivious.ObliviousFunction;

/** A partner's turn with the lists of others: every point once times its key, which tells it nothing but how many there are. */
public final class Evaluation {

    private static final ObliviousFunction FUNCTION = new ObliviousFunction(BlindedFile.SUITE);

    private final EvaluateRequest request;
    private final Agreement agreement;
    private final String hash;
    private final List<Problem> problems = new ArrayList<>();

    private Evaluation(EvaluateRequest request, Agreement agreement, String hash) {
        this.request = request;
        this.agreement = agreement;
        this.hash = hash;
    }

    /** All files or none: every one is looked at before the first is worked on. */
    public static Evaluated run(EvaluateRequest request, LongConsumer progress) throws IOException, Refused, GeneralSecurityException {
        AgreementReader.SignedUpTo signed = AgreementReader.read(Path.of(request.agreement()));
        if (!signed.agreement().isOblivious()) {
            throw Problem.of("round.keyed").refused();
        }
        Path keys = Path.of(request.keys());
        List<Agreed> agreed = Agreed.readAll(signed.agreement(), signed.hash(), keys);
        Evaluation evaluation = new Evaluation(request, signed.agreement(), signed.hash());
        List<BlindedFile> files = evaluation.read(agreed);
        try (TurnKey key = TurnKey.read(agreed.get(signed.agreement().partner(request.partner())), keys)) {
            return evaluation.work(files, key, progress);
        }
    }

    private List<BlindedFile> read(List<Agreed> agreed) throws IOException, Refused {
        List<BlindedFile> files = new ArrayList<>();
        for (String path : request.files()) {
            try {
                BlindedFile file = BlindedFile.read(Path.of(path), agreement, hash, agreed);
                files.add(file);
                if (file.header().turns().contains(request.partner())) {
                    problems.add(Problem.of("round.twice", request.partner()).in(file.name()));
                }
                if (Files.exists(Path.of(request.to()).resolve(file.name()))) {
                    problems.add(Problem.of("round.exists").in(Path.of(request.to()).resolve(file.name()).toString()));
                }
            } catch (Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        refuse();
        return files;
    }

    private Evaluated work(List<BlindedFile> files, TurnKey key, LongConsumer progress)
            throws IOException, Refused, GeneralSecurityException {
        BigInteger own = key.scalar(FUNCTION);
        List<BlindedFile> worked = new ArrayList<>();
        long rows = 0;
        for (BlindedFile file : files) {
            worked.add(turned(file, own));
            progress.accept(rows += file.header().rows());
        }
        refuse();
        Files.createDirectories(Path.of(request.to()));
        List<Evaluated.Turn> turns = new ArrayList<>();
        for (BlindedFile file : worked) {
            file.write(Path.of(request.to()).resolve(file.name()), signed -> PartnerKeys.sign(hash, request.partner(),
                    Path.of(request.keys()), signed));
            turns.add(new Evaluated.Turn(file.name(), file.header().partner(), file.header().rows(), agreement.partners().stream()
                    .map(Agreement.Partner::id).filter(id -> !file.header().turns().contains(id)).toList()));
        }
        return new Evaluated(turns);
    }

    private BlindedFile turned(BlindedFile file, BigInteger own) {
        byte[] points = new byte[file.points().length];
        int wrong = IntStream.range(0, file.header().rows()).parallel().filter(row -> {
            Optional<byte[]> turned = FUNCTION.evaluated(file.point(row), own);
            turned.ifPresent(point -> System.arraycopy(point, 0, points, row * point.length, point.length));
            return turned.isEmpty();
        }).min().orElse(-1);
        if (wrong >= 0) {
            problems.add(Problem.of("round.point", wrong + 1).in(file.name()));
        }
        return new BlindedFile(file.name(), file.header().withTurnOf(request.partner()), points);
    }

    private void refuse() throws Refused {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
