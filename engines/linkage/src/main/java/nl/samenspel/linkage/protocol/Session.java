package nl.samenspel.linkage.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.key.PartnerKeys;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.language.Texts;
import nl.samenspel.linkage.linking.Linked;
import nl.samenspel.linkage.partner.Preparation;
import nl.samenspel.linkage.publish.Handout;

/** The end of a session: publish, destroy the keys, write down what happened, have every partner sign. */
public record Session(Agreement agreement, String hash, Path keys, Path folder, Texts texts) {

    /** @param now the time, each time it is asked */
    public List<Path> finish(Linked linked, String started, Supplier<String> now)
            throws IOException, Refused, GeneralSecurityException {
        List<String> files = Handout.write(agreement, linked, texts, folder);
        List<String> destroyed = PartnerKeys.destroy(agreement.partners().stream().map(Agreement.Partner::id).toList(), keys);
        List<Protocol.Output> outputs = new ArrayList<>();
        for (String file : files) {
            outputs.add(new Protocol.Output(file, Hash.of(folder.resolve(file))));
        }
        Protocol unsigned = new Protocol(1, agreement.name(), hash, linked.agreed(), Preparation.PROGRAM, System.getProperty("java.version"),
                started, now.get(), linked.inputs(), linked.overview(), agreement.protection(), linked.audit().size(), linked.passes(),
                outputs, destroyed, List.of());
        byte[] message = unsigned.message();
        List<Protocol.Signature> signatures = new ArrayList<>();
        for (Agreement.Partner partner : agreement.partners()) {
            signatures.add(new Protocol.Signature(partner.id(), HexFormat.of().formatHex(
                    PartnerKeys.sign(hash, partner.id(), keys, message))));
        }
        return write(unsigned.with(signatures), files);
    }

    private List<Path> write(Protocol protocol, List<String> files) throws IOException {
        Path json = folder.resolve("protocol.json");
        Files.writeString(json, protocol.json());
        Path pdf = folder.resolve("protocol.pdf");
        Files.write(pdf, Pdf.of(texts.text("protocol.title", protocol.agreement()), texts.language().toLanguageTag(), lines(protocol)));
        List<Path> written = new ArrayList<>(files.stream().map(folder::resolve).toList());
        written.add(json);
        written.add(pdf);
        return written;
    }

    private List<String> lines(Protocol protocol) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("protocol.title", protocol.agreement()));
        lines.add("");
        lines.add(texts.text("protocol.time", protocol.started(), protocol.ended(), protocol.program(), protocol.java()));
        lines.add(texts.text("protocol.agreement", protocol.agreementHash()));
        protocol.agreed().forEach(one -> lines.add("  " + one.partner() + " - " + one.ground() + " - " + one.time()));
        lines.add(texts.text(agreement.isOblivious() ? "protocol.oblivious" : "protocol.keyed"));
        lines.add(texts.text("protocol.inputs"));
        protocol.inputs().forEach(input -> lines.add("  " + input.partner() + " - " + input.file() + " - " + input.sha256()));
        lines.add(texts.text("protocol.outputs"));
        protocol.outputs().forEach(output -> lines.add("  " + output.file() + " - " + output.sha256()));
        lines.add(texts.text("protocol.destroyed"));
        protocol.destroyed().forEach(name -> lines.add("  " + name));
        lines.add(texts.text("protocol.signatures"));
        protocol.signatures().forEach(one -> lines.add("  " + one.partner() + " " + one.signature()));
        lines.add("");
        lines.add(texts.text("protocol.check"));
        return lines;
    }
}
