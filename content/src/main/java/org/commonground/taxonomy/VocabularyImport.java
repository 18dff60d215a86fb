package org.commonground.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a vocabulary out as a CSV file and brings one in: all of it or nothing. Terms are known by
 * their slugs; those that a file does not name stay as they are.
 */
@ApplicationScoped
@Transactional
public class VocabularyImport {
    private final Terms terms;
    private final Event<TermEvent> events;
    private final Clock clock;

    @Inject
    public VocabularyImport(Terms terms, Event<TermEvent> events, Clock clock) {
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** The whole vocabulary, each term before what lies within it. */
    public String export(Vocabulary vocabulary) {
        return VocabularyFile.write(
                TermTree.of(terms.of(vocabulary)).branches().stream()
                        .map(branch -> TermRow.of(branch.term()))
                        .toList());
    }

    /** What bringing the file in would do. */
    public ImportPlan plan(Vocabulary vocabulary, String csv) {
        return read(vocabulary, csv).plan();
    }

    /**
     * Brings the file in.
     *
     * @param state that {@link ImportPlan#state} had when somebody looked at the plan
     * @throws VocabularyFileRefused when the plan has a problem or the vocabulary was changed since
     */
    public ImportPlan apply(Vocabulary vocabulary, String csv, String state) {
        Reading reading = read(vocabulary, csv);
        if (!reading.plan().isPossible()) {
            throw VocabularyFileRefused.broken();
        }
        if (!reading.plan().state().equals(state)) {
            throw VocabularyFileRefused.changedMeanwhile();
        }
        Map<String, Term> bySlug = new LinkedHashMap<>();
        terms.of(vocabulary).forEach(term -> bySlug.put(term.slug(), term));
        List<TermEvent> happened = new ArrayList<>();
        for (TermRow row : RowChecks.parentsFirst(reading.after())) {
            write(vocabulary, row, reading.before().get(row.slug()), bySlug, happened);
        }
        terms.flush();
        for (TermRow row : reading.after().values()) {
            retire(row, bySlug, happened);
        }
        terms.flush();
        happened.forEach(events::fire);
        return reading.plan();
    }

    private record Reading(
            Map<String, TermRow> before, Map<String, TermRow> after, ImportPlan plan) {}

    private Reading read(Vocabulary vocabulary, String csv) {
        Map<String, TermRow> before = new LinkedHashMap<>();
        for (TermTree.Branch branch : TermTree.of(terms.of(vocabulary)).branches()) {
            before.put(branch.term().slug(), TermRow.of(branch.term()));
        }
        List<LineProblem> problems = new ArrayList<>();
        TermRowReading rows =
                new TermRowReading(
                        vocabulary,
                        before,
                        slug -> terms.everNamed(new TermName(vocabulary, slug)).map(Term::slug),
                        problems);
        Map<String, TermRow> after = new LinkedHashMap<>(before);
        List<PlannedChange> changes = new ArrayList<>();
        int unchanged = 0;
        for (VocabularyFile.Line line : VocabularyFile.read(csv, problems)) {
            TermRow row = rows.read(line);
            TermRow earlier = after.put(row.slug(), row);
            if (earlier != null && earlier.line() > 0) {
                problems.add(
                        new LineProblem(
                                row.line(),
                                "Line %d is about the same term “%s”. Keep one of the two."
                                        .formatted(earlier.line(), row.slug())));
            }
            TermRow known = before.get(row.slug());
            List<String> differences =
                    row.differences(known == null ? TermRow.blank(row.slug()) : known);
            if (known != null && differences.isEmpty()) {
                unchanged++;
            } else {
                changes.add(new PlannedChange(row.line(), row.label(), known == null, differences));
            }
        }
        if (problems.isEmpty()) {
            new RowChecks(after, problems).check();
        }
        problems.sort(Comparator.comparingLong(LineProblem::line));
        return new Reading(
                before, after, new ImportPlan(changes, problems, unchanged, state(vocabulary)));
    }

    private String state(Vocabulary vocabulary) {
        return UUID.nameUUIDFromBytes(export(vocabulary).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void write(
            Vocabulary vocabulary,
            TermRow row,
            @Nullable TermRow before,
            Map<String, Term> bySlug,
            List<TermEvent> happened) {
        List<String> differences = before == null ? List.of() : row.differences(before);
        if (before != null && differences.isEmpty()) {
            return;
        }
        TermName name = new TermName(vocabulary, row.slug());
        Term term = bySlug.get(row.slug());
        if (term == null) {
            term = terms.add(new Term(vocabulary, row.slug(), row.label(), null, List.of()));
            bySlug.put(row.slug(), term);
            happened.add(new TermEvent.Added(term.id(), name));
        } else {
            happened.add(
                    new TermEvent.Changed(
                            term.id(), name, name, "imported: " + String.join("; ", differences)));
        }
        Term parent = bySlug.get(row.parent());
        term.isDescribedBy(
                new TermDescription(
                        row.label(),
                        parent == null ? null : parent.id(),
                        row.synonyms(),
                        row.sector()),
                parent);
        term.stands(row.order());
    }

    private void retire(TermRow row, Map<String, Term> bySlug, List<TermEvent> happened) {
        Term term = bySlug.get(row.slug());
        Term successor = bySlug.get(row.successor());
        TermRow now = TermRow.of(term);
        if (row.retired() && (!now.retired() || !now.successor().equals(row.successor()))) {
            term.retires(clock.instant(), successor);
            happened.add(
                    new TermEvent.Retired(
                            term.id(), term.name(), successor == null ? null : successor.name()));
        } else if (!row.retired() && now.retired()) {
            term.isReinstated();
            happened.add(new TermEvent.Reinstated(term.id(), term.name()));
        }
    }
}
