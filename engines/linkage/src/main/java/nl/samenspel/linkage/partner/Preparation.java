package nl.samenspel.linkage.partner;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import nl.samenspel.linkage.address.Address;
import nl.samenspel.linkage.address.AddressReader;
import nl.samenspel.linkage.address.AddressReading;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.csv.Sheet;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.ContentKey;
import nl.samenspel.linkage.key.PartnerKeys;
import nl.samenspel.linkage.key.Pseudonyms;
import nl.samenspel.linkage.key.TurnKey;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.round.Blinding;
import nl.samenspel.linkage.sealed.Header;
import nl.samenspel.linkage.sealed.Rows;
import nl.samenspel.linkage.sealed.Sealing;

/**
 * Reads a list, normalises its addresses, replaces each by a pseudonym and seals the result. What cannot be read for certain is
 * left out and told by line; what shows that the whole list is wrong refuses it.
 */
public final class Preparation {

    public static final String PROGRAM = "samenspel 0.1.0";
    private static final int MOST_REMARKS = 10_000;
    private static final int MOST_FAULTS = 100;
    private static final int TELL_EVERY = 100_000;

    private final PrepareRequest request;
    private final Agreement agreement;
    private final Districts districts;
    private final ToLongFunction<String> pseudonyms;
    private final Map<String, Short> provisions = new HashMap<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();
    private final RowList rows = new RowList();
    private final Set<String> units = new HashSet<>();
    private int ambiguous;
    private int broken;

    private Preparation(PrepareRequest request, Agreement agreement, ToLongFunction<String> pseudonyms) {
        this.request = request;
        this.agreement = agreement;
        this.pseudonyms = pseudonyms;
        this.districts = new Districts(agreement.districts());
        for (int at = 0; at < agreement.provisions().size(); at++) {
            provisions.put(agreement.provisions().get(at).code(), (short) at);
        }
    }

    /** @param progress is told how many rows were read, now and then */
    public static Prepared run(PrepareRequest request, Consumer<Integer> progress)
            throws IOException, Refused, GeneralSecurityException {
        AgreementReader.SignedUpTo signed = AgreementReader.read(Path.of(request.agreement()));
        Agreement agreement = signed.agreement();
        checkPartner(request, agreement);
        Path keys = Path.of(request.keys());
        List<Agreed> agreed = Agreed.readAll(agreement, signed.hash(), keys);
        if (agreement.isOblivious()) {
            return finish(request, signed, agreed, keys, progress);
        }
        if (!request.evaluated().isEmpty()) {
            throw Problem.of("round.keyed").refused();
        }
        try (Pseudonyms pseudonyms = Pseudonyms.join(agreed, keys)) {
            Preparation preparation = new Preparation(request, agreement, pseudonyms::of);
            preparation.readList(progress);
            return preparation.seal(agreed, signed.hash(), keys);
        }
    }

    private static void checkPartner(PrepareRequest request, Agreement agreement) throws Refused {
        if (agreement.partner(request.partner()) < 0) {
            throw Problem.of("misuse.partner", request.partner(), String.join(", ", agreement.partners().stream()
                    .map(Agreement.Partner::id).toList())).refused();
        }
    }

    /** The second half in a session whose lists go round: the list as it came back gives the pseudonyms. */
    private static Prepared finish(PrepareRequest request, AgreementReader.SignedUpTo signed, List<Agreed> agreed, Path keys,
            Consumer<Integer> progress) throws IOException, Refused, GeneralSecurityException {
        if (request.evaluated().isEmpty()) {
            throw Problem.of("round.oblivious").refused();
        }
        Agreement agreement = signed.agreement();
        try (TurnKey key = TurnKey.read(agreed.get(agreement.partner(request.partner())), keys)) {
            Set<String> units = units(request, agreement, _ -> { }).units;
            Map<String, Long> names = new Blinding(agreement, signed.hash(), request.partner(), purpose(request), key)
                    .names(units, Path.of(request.evaluated()), agreed);
            Preparation preparation = new Preparation(request, agreement, names::get);
            preparation.readList(progress);
            return preparation.seal(agreed, signed.hash(), keys);
        }
    }

    /** The first half in such a session: writes a list that can go round, with this partner's own turn in it. */
    public static Prepared blind(PrepareRequest request, Consumer<Integer> progress) throws IOException, Refused, GeneralSecurityException {
        AgreementReader.SignedUpTo signed = AgreementReader.read(Path.of(request.agreement()));
        Agreement agreement = signed.agreement();
        checkPartner(request, agreement);
        if (!agreement.isOblivious()) {
            throw Problem.of("round.keyed").refused();
        }
        Path keys = Path.of(request.keys());
        Path to = Path.of(request.to()).toAbsolutePath();
        if (Files.exists(to)) {
            throw Problem.of("round.exists").in(request.to()).refused();
        }
        List<Agreed> agreed = Agreed.readAll(agreement, signed.hash(), keys);
        try (TurnKey key = TurnKey.read(agreed.get(agreement.partner(request.partner())), keys)) {
            Preparation read = units(request, agreement, progress);
            read.remarks.sort(Comparator.comparingLong(Problem::line));
            read.refuseWhenNothingIsLeft();
            new Blinding(agreement, signed.hash(), request.partner(), purpose(request), key).write(read.units, to, new SecureRandom(),
                    hash -> PartnerKeys.sign(signed.hash(), request.partner(), keys, hash));
            return new Prepared(Hash.of(to), read.rows.read(), read.units.size(), read.ambiguous, read.broken, 0, read.remarks);
        }
    }

    private static Preparation units(PrepareRequest request, Agreement agreement, Consumer<Integer> progress) throws IOException, Refused {
        Set<String> units = new HashSet<>();
        Preparation preparation = new Preparation(request, agreement, unit -> units.add(unit) ? 1 : 0);
        preparation.readList(progress);
        preparation.units.addAll(units);
        return preparation;
    }

    private static Header.Purpose purpose(PrepareRequest request) {
        return request.keepsOut() ? Header.Purpose.KEEP_OUT : Header.Purpose.COUNT;
    }

    private void readList(Consumer<Integer> progress) throws IOException, Refused {
        Path list = Path.of(request.list());
        String file = String.valueOf(list.getFileName());
        try (Sheet sheet = Sheet.open(list, Charset.forName(request.encoding()))) {
            ListColumns columns = ListColumns.of(sheet, request, file, agreement.unit() == Agreement.Unit.HOUSEHOLDS);
            for (Sheet.Row row = sheet.next(); row != null; row = sheet.next()) {
                take(row, columns, file);
                if (rows.read() % TELL_EVERY == 0) {
                    progress.accept(rows.read());
                }
            }
        }
        if (rows.read() == 0) {
            throw Problem.of("csv.empty").in(file).refused();
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private void take(Sheet.Row row, ListColumns columns, String file) throws Refused {
        rows.count();
        String number = ListColumns.value(row.values(), columns.number());
        int date = DateTrap.caught(number) ? columns.number()
                : DateTrap.caught(ListColumns.value(row.values(), columns.addition())) ? columns.addition() : -1;
        if (date >= 0) {
            fault(Problem.of("list.date").in(file).at(row.line()).under(columns.name(date)));
            return;
        }
        Short provision = provision(row, columns, file);
        AddressReading reading = columns.address() >= 0
                ? AddressReader.readLine(row.values()[columns.address()])
                : AddressReader.read(row.values()[columns.postcode()], number,
                        ListColumns.value(row.values(), columns.letter()), ListColumns.value(row.values(), columns.addition()));
        switch (reading) {
            case AddressReading.Understood(Address address) when provision != null -> add(row, columns, address, provision);
            case AddressReading.Understood _ -> { }
            case AddressReading.Ambiguous found -> {
                ambiguous++;
                remark(Problem.of("list.doubt." + found.doubt()).in(file).at(row.line()));
            }
            case AddressReading.Broken found -> {
                broken++;
                remark(Problem.of("list.flaw." + found.flaw()).in(file).at(row.line())
                        .under(columns.name(found.part())));
            }
        }
    }

    private @org.jspecify.annotations.Nullable Short provision(Sheet.Row row, ListColumns columns, String file) throws Refused {
        if (request.keepsOut()) {
            return 0;
        }
        String code = columns.provision() < 0 || !request.provision().isEmpty() ? request.provision()
                : row.values()[columns.provision()].strip();
        Short provision = provisions.get(code);
        if (provision == null) {
            fault(Problem.of("list.provision", code).in(file).at(row.line()).under(columns.provision() < 0 ? "" : columns.name(columns.provision())));
        }
        return provision;
    }

    private void add(Sheet.Row row, ListColumns columns, Address address, short provision) {
        String unit = address.key();
        if (agreement.unit() == Agreement.Unit.HOUSEHOLDS) {
            unit += "|" + row.values()[columns.household()].strip();
        }
        rows.add(pseudonyms.applyAsLong(unit), provision, districts.of(address.postcode()), row.line());
    }

    private void fault(Problem problem) throws Refused {
        faults.add(problem);
        if (faults.size() == MOST_FAULTS) {
            throw new Refused(faults);
        }
    }

    private void remark(Problem problem) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(problem);
        }
    }

    /** Also when anything was left out and that was not to be. */
    private void refuseWhenNothingIsLeft() throws Refused {
        if (!remarks.isEmpty() && (request.isStrict() || ambiguous + broken == rows.read())) {
            throw new Refused(remarks);
        }
    }

    private Prepared seal(List<Agreed> agreed, String hash, Path keys) throws IOException, Refused, GeneralSecurityException {
        int read = rows.read();
        List<Long> twice = new ArrayList<>();
        Rows sorted = rows.sorted(twice);
        String file = String.valueOf(Path.of(request.list()).getFileName());
        twice.stream().sorted().limit(MOST_REMARKS).forEach(line -> remark(Problem.of("list.twice").in(file).at(line)));
        remarks.sort(Comparator.comparingLong(Problem::line));
        refuseWhenNothingIsLeft();
        ContentKey content = ContentKey.toSeal(agreed, new SecureRandom());
        Header header = new Header(hash, request.partner(), purpose(request),
                HexFormat.of().formatHex(content.ephemeral()), sorted.size(), PROGRAM);
        String written = Sealing.write(Path.of(request.to()).toAbsolutePath(), header, sorted, content.key(),
                signed -> PartnerKeys.sign(hash, request.partner(), keys, signed));
        Arrays.fill(sorted.pseudonyms(), 0);
        return new Prepared(written, read, sorted.size(), ambiguous, broken, twice.size(), remarks);
    }
}
