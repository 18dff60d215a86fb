package org.commonground.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.kernel.Slug;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Where editors look after the vocabularies. Each step is one transaction and fires one {@link
 * TermEvent}, which whoever uses terms follows in the same transaction.
 */
@ApplicationScoped
@Transactional
public class VocabularyDesk {
    private final Terms terms;
    private final Event<TermEvent> events;
    private final Clock clock;

    @Inject
    public VocabularyDesk(Terms terms, Event<TermEvent> events, Clock clock) {
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a term at the end of those beside it. Where another has its address already, such as a
     * place of the same name, the name of what it lies within goes along.
     *
     * @throws TermRefused when its name or place is not possible
     */
    public Term add(Vocabulary vocabulary, TermDescription description) {
        TermName name = new TermName(vocabulary, Slug.of(description.label()).value());
        Term parent = parent(vocabulary, description);
        boolean isTaken = terms.everNamed(name).isPresent();
        return add(
                isTaken && parent != null
                        ? new TermName(
                                vocabulary,
                                Slug.of(description.label() + " " + parent.label()).value())
                        : name,
                description);
    }

    /** The same under an address that was chosen. */
    Term add(TermName name, TermDescription description) {
        TermRefused.check(description);
        Term parent = parent(name.vocabulary(), description);
        checkSector(name.vocabulary(), description);
        List<Term> beside = beside(name.vocabulary(), parent);
        checkLabel(beside, description, null);
        checkAddress(name);
        Term term =
                terms.add(
                        new Term(
                                name.vocabulary(),
                                name.slug(),
                                description.label(),
                                parent,
                                description.synonyms()));
        term.isDescribedBy(description, parent);
        term.stands(beside.stream().mapToInt(Term::position).max().orElse(0));
        if (term.position() > 0) {
            term.stands(term.position() + 1);
        }
        terms.flush();
        events.fire(new TermEvent.Added(term.id(), name));
        return term;
    }

    /**
     * Changes what is said of a term.
     *
     * @param addressFollows whether the address follows the name; the former one goes on to lead
     *     there
     */
    public Term change(long id, TermDescription description, boolean addressFollows) {
        Term term = term(id);
        TermRefused.check(description);
        Term parent = parent(term.vocabulary(), description);
        checkSector(term.vocabulary(), description);
        if (parent != null && parent.isWithin(term)) {
            throw TermRefused.cycle(term, parent);
        }
        List<Term> beside = beside(term.vocabulary(), parent);
        checkLabel(beside, description, term);
        TermName before = term.name();
        String what = difference(term, description, parent);
        term.isDescribedBy(description, parent);
        String slug = Slug.of(description.label()).value();
        if (addressFollows && !slug.equals(term.slug())) {
            move(term, new TermName(term.vocabulary(), slug));
        }
        terms.flush();
        if (!what.isEmpty() || !before.equals(term.name())) {
            events.fire(new TermEvent.Changed(id, before, term.name(), what));
        }
        return term;
    }

    /** Puts it one place forward ({@code -1}) or back ({@code 1}) among those beside it. */
    public void shift(long id, int places) {
        Term term = term(id);
        List<Term> beside = new ArrayList<>(beside(term.vocabulary(), term.parent()));
        int from = beside.indexOf(term);
        int to = from + Integer.signum(places);
        if (to < 0 || to >= beside.size()) {
            return;
        }
        Collections.swap(beside, from, to);
        for (int i = 0; i < beside.size(); i++) {
            beside.get(i).stands(i + 1);
        }
        events.fire(new TermEvent.Reordered(id, term.name()));
    }

    /** Puts a term and those beside it in the order of their names. */
    public void sort(long id) {
        Term term = term(id);
        beside(term.vocabulary(), term.parent()).forEach(each -> each.stands(0));
        events.fire(new TermEvent.Reordered(id, term.name()));
    }

    /**
     * Lets one term take the place of another: everything that bears it bears the other, what lies
     * below it lies below the other, its words become synonyms, and its address leads there.
     */
    public Term merge(long id, long intoId) {
        Term term = term(id);
        Term into =
                terms.byId(intoId)
                        .filter(other -> other.vocabulary() == term.vocabulary())
                        .orElseThrow(
                                () ->
                                        TermRefused.mergeTarget(
                                                "Choose the term of this vocabulary that is to"
                                                        + " stay."));
        if (into.equals(term)) {
            throw TermRefused.mergeTarget("A term cannot be merged with itself. Choose another.");
        }
        if (into.isWithin(term)) {
            throw TermRefused.mergeTarget(
                    "“%s” lies within “%s”. Move it out first, then merge."
                            .formatted(into.label(), term.label()));
        }
        if (into.isRetired()) {
            throw TermRefused.mergeTarget(
                    "“%s” is retired. Bring it back into use first, or choose another."
                            .formatted(into.label()));
        }
        TermName name = term.name();
        into.takesOver(term);
        // Before the row goes: those who refer to it take the other instead.
        events.fire(new TermEvent.Merged(id, name, into.id(), into.name()));
        terms.replace(term, into);
        return into;
    }

    /**
     * Takes a term out of use: what bears it keeps it, nothing new gets it.
     *
     * @param successorId what its address leads to; null when it only says that the term has gone
     */
    public void retire(long id, @Nullable Long successorId) {
        Term term = term(id);
        Term successor = successorId == null ? null : successor(term, successorId);
        for (Term child : terms.children(term)) {
            if (!child.isRetired()) {
                throw TermRefused.successor(
                        "“%s” lies within it and is in use. Move or retire that first."
                                .formatted(child.label()));
            }
        }
        term.retires(clock.instant(), successor);
        events.fire(
                new TermEvent.Retired(
                        id, term.name(), successor == null ? null : successor.name()));
    }

    public void reinstate(long id) {
        Term term = term(id);
        if (term.isRetired()) {
            term.isReinstated();
            events.fire(new TermEvent.Reinstated(id, term.name()));
        }
    }

    private Term successor(Term term, long id) {
        Term successor =
                terms.byId(id)
                        .filter(other -> other.vocabulary() == term.vocabulary())
                        .orElseThrow(
                                () ->
                                        TermRefused.successor(
                                                "Choose a term of this vocabulary, or none."));
        if (successor.equals(term) || successor.isRetired()) {
            throw TermRefused.successor(
                    "“%s” cannot take its place: choose another that is in use, or none."
                            .formatted(successor.label()));
        }
        return successor;
    }

    private void move(Term term, TermName name) {
        boolean ownFormerName =
                terms.former(name).map(FormerAddress::term).filter(term::equals).isPresent();
        if (!ownFormerName) {
            checkAddress(name);
        }
        terms.forgetFormer(name);
        TermName before = term.name();
        term.movesTo(name.slug());
        terms.flush();
        terms.leads(before, term);
    }

    private Term term(long id) {
        return terms.byId(id).orElseThrow(TermRefused::gone);
    }

    private @Nullable Term parent(Vocabulary vocabulary, TermDescription description) {
        return description.parent() == null
                ? null
                : terms.byId(description.parent())
                        .filter(parent -> parent.vocabulary() == vocabulary)
                        .orElseThrow(TermRefused::unknownParent);
    }

    private List<Term> beside(Vocabulary vocabulary, @Nullable Term parent) {
        return terms.of(vocabulary).stream()
                .filter(term -> Objects.equals(term.parent(), parent))
                .toList();
    }

    private static void checkLabel(
            List<Term> beside, TermDescription description, @Nullable Term itself) {
        for (Term other : beside) {
            if (!other.equals(itself) && other.label().equalsIgnoreCase(description.label())) {
                throw TermRefused.taken(other);
            }
        }
    }

    private void checkAddress(TermName name) {
        if (terms.everNamed(name).isPresent()) {
            throw TermRefused.addressTaken(name);
        }
    }

    private static void checkSector(Vocabulary vocabulary, TermDescription description) {
        if (description.sector() != null && vocabulary != Vocabulary.AGENCY) {
            throw TermRefused.noSector();
        }
    }

    private static String difference(
            Term term, TermDescription description, @Nullable Term parent) {
        List<String> parts = new ArrayList<>();
        if (!term.label().equals(description.label())) {
            parts.add("name “%s” to “%s”".formatted(term.label(), description.label()));
        }
        if (!Objects.equals(term.parent(), parent)) {
            parts.add(
                    "moved %s".formatted(parent == null ? "to the top" : "under " + parent.name()));
        }
        if (!term.synonyms().equals(description.synonyms())) {
            parts.add("synonyms");
        }
        if (term.ownSector() != description.sector()) {
            parts.add("sector");
        }
        return String.join("; ", parts);
    }
}
