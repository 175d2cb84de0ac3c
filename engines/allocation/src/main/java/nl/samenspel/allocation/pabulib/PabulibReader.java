package nl.samenspel.allocation.pabulib;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.pabulib.Reading.Readable;
import nl.samenspel.allocation.pabulib.Reading.Unreadable;

/**
 * Reads an election from a {@code .pb} file. It is forgiving where the meaning is certain (byte order mark, quotation
 * marks, {@code None}, decimal commas, spaces) and refuses where it is not, with every fault on its line.
 */
public final class PabulibReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Findings findings = new Findings();

    private PabulibReader() {
    }

    /** @throws IOException when the file itself cannot be read */
    public static Reading read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    public static Reading read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return new Unreadable(List.of(Finding.of(lineOfBadCharacter(bytes), FindingKind.NOT_UTF8)));
        }
    }

    public static Reading read(String text) {
        return new PabulibReader().election(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** Line feeds before the first character that is not UTF-8, plus one. */
    private static int lineOfBadCharacter(byte[] bytes) {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(0, replaced.indexOf('\uFFFD'));
        return 1 + (int) replaced.chars().limit(bad).filter(character -> character == '\n').count();
    }

    private Reading election(String text) {
        if (text.isBlank()) {
            return new Unreadable(List.of(Finding.of(0, FindingKind.EMPTY_FILE)));
        }
        Sections sections = new Sections(Rows.of(text, findings), findings);
        Optional<MetaSection> meta = sections.table(Sections.Name.META).map(table -> new MetaSection(table, findings));
        Optional<ProjectsSection> projects =
                sections.table(Sections.Name.PROJECTS).map(table -> new ProjectsSection(table, findings));
        Optional<Table> votes = sections.table(Sections.Name.VOTES);
        Optional<Fraction> budget = meta.flatMap(MetaSection::budget);
        Optional<BallotKind> kind = meta.flatMap(MetaSection::kind);
        if (meta.isEmpty() || projects.isEmpty() || votes.isEmpty() || budget.isEmpty() || kind.isEmpty()) {
            return new Unreadable(findings.faults());
        }
        return election(meta.get(), projects.get(), votes.get(), budget.get(), kind.get());
    }

    private Reading election(MetaSection meta, ProjectsSection projects, Table table, Fraction budget, BallotKind kind) {
        BallotLimits limits = new BallotLimits(meta, projects.projects(), findings);
        VotesSection votes = new VotesSection(table, projects, kind, limits, findings);
        Fraction defaultPoints = kind == BallotKind.SCORING
                ? meta.defaultPoints().orElse(Fraction.ZERO) : Fraction.ZERO;
        compare(meta, "num_projects", projects.projects().size(), FindingKind.NUMBER_OF_PROJECTS);
        compare(meta, "num_votes", votes.ballots().size(), FindingKind.NUMBER_OF_VOTES);
        if (findings.hasFaults()) {
            return new Unreadable(findings.faults());
        }
        Election election = new Election(meta.values(), budget, kind, defaultPoints, projects.projects(), votes.ballots());
        compareVotes(election, projects);
        return new Readable(election, findings.remarks());
    }

    private void compare(MetaSection meta, String key, int counted, FindingKind kind) {
        meta.number(key).filter(said -> !said.equals(Fraction.of(counted))).ifPresent(said ->
                findings.add(meta.line(key), kind, said.toString(), String.valueOf(counted)));
    }

    private void compareVotes(Election election, ProjectsSection projects) {
        int[] support = election.support();
        for (int project = 0; project < support.length; project++) {
            String said = election.project(project).fields().getOrDefault("votes", "");
            if (!said.isEmpty() && !said.equals(String.valueOf(support[project]))) {
                findings.add(projects.line(project), FindingKind.VOTES_OF_PROJECT, election.project(project).id(), said,
                        String.valueOf(support[project]));
            }
        }
    }
}
