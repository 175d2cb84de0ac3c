package nl.samenspel.linkage.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.Curves;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import tools.jackson.core.JacksonException;

/** Whether an account is whole: signed by every partner, and about these very files. */
public record Verification(Protocol protocol, List<Problem> problems) {

    /** @param folder with the published files; those that are not there are told as well */
    public static Verification of(Path file, Path folder) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw Problem.of("file.missing").in(file.toString()).refused();
        }
        Protocol protocol;
        try {
            protocol = Protocol.read(Files.readAllBytes(file));
        } catch (JacksonException _) {
            throw Problem.of("protocol.none").in(String.valueOf(file.getFileName())).refused();
        }
        if (protocol.agreed() == null || protocol.signatures() == null || protocol.outputs() == null
                || protocol.destroyed() == null || protocol.agreementHash() == null || protocol.agreed().isEmpty()) {
            throw Problem.of("protocol.none").in(String.valueOf(file.getFileName())).refused();
        }
        Verification verification = new Verification(protocol, new ArrayList<>());
        verification.signatures();
        verification.files(folder);
        verification.keys();
        return verification;
    }

    private void signatures() {
        byte[] message = protocol.message();
        for (Agreed agreed : protocol.agreed()) {
            if (!agreed.hasValidSignature() || !agreed.agreement().equals(protocol.agreementHash())) {
                problems.add(Problem.of("protocol.agreed", agreed.partner()));
            }
            Optional<Protocol.Signature> signature = protocol.signatures().stream()
                    .filter(one -> one.partner().equals(agreed.partner())).findFirst();
            if (signature.isEmpty() || !isSigned(agreed, message, signature.get().signature())) {
                problems.add(Problem.of("protocol.signature", agreed.partner()));
            }
        }
    }

    private static boolean isSigned(Agreed agreed, byte[] message, String signature) {
        try {
            return Curves.isSigned(agreed.signKey(), message, HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void files(Path folder) throws IOException {
        for (Protocol.Output output : protocol.outputs()) {
            Path file = folder.resolve(output.file());
            if (!Files.isRegularFile(file)) {
                problems.add(Problem.of("protocol.missing").in(output.file()));
            } else if (!Hash.of(file).equals(output.sha256())) {
                problems.add(Problem.of("protocol.changed").in(output.file()));
            }
        }
    }

    private void keys() {
        for (Agreed agreed : protocol.agreed()) {
            for (String kind : List.of(".share", ".link")) {
                if (!protocol.destroyed().contains(agreed.partner() + kind)) {
                    problems.add(Problem.of("protocol.key", agreed.partner() + kind));
                }
            }
        }
    }
}
