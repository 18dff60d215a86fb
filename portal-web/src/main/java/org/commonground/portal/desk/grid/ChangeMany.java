package org.commonground.portal.desk.grid;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.Correction;
import org.commonground.editorial.EditedMeanwhile;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.editorial.copies.WorkingCopies;
import org.commonground.portal.desk.publications.CheckPublication;
import org.commonground.portal.desk.publications.KeepWork;
import org.commonground.portal.desk.publications.PublicationFilter;
import org.commonground.portal.desk.publications.PublicationForms;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.commonground.taxonomy.TermName;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Many publications in one table: filed anew, sent to review and published together. Every rule
 * counts for each row by itself.
 */
@Named
@ViewScoped
public class ChangeMany implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final int PAGE = 50;

    @Inject private transient Publications publications;

    @Inject private transient EditorialWorkflow workflow;

    @Inject private transient CheckPublication check;

    @Inject private transient WorkingCopies copies;

    @Inject private transient PublicationForms forms;

    @Inject private transient CurrentPerson person;

    @Inject private transient HttpServletRequest request;

    private TickedRows<PublicationRow> rows;
    private SameForMany same;
    private String nextUrl = "";

    /**
     * Those that the address names, ticked; without any a page of those that its filter lets in.
     */
    @PostConstruct
    void open() {
        same = new SameForMany(forms);
        List<Publication> named =
                Stream.ofNullable(request.getParameterValues("publication"))
                        .flatMap(Stream::of)
                        .filter(number -> number.matches("\\d{1,18}"))
                        .distinct()
                        .limit(PAGE)
                        .flatMap(number -> publications.find(Long.parseLong(number)).stream())
                        .toList();
        rows =
                new TickedRows<>(
                        (named.isEmpty() ? filtered() : named)
                                .stream().map(PublicationRow::new).toList());
        rows.list().forEach(row -> row.setChosen(!named.isEmpty()));
    }

    private List<Publication> filtered() {
        PublicationFilter filter = PublicationFilter.of(request);
        List<Publication> found =
                publications.listed(
                        filter.kind(), filter.state(), (filter.page() - 1) * PAGE, PAGE);
        nextUrl =
                found.size() < PAGE
                        ? ""
                        : "/desk/publications/grid?" + filter.query(filter.page() + 1);
        return found;
    }

    /** Puts what is the same for all into the rows that are ticked; nothing is saved yet. */
    public void fillIn() {
        rows.each(
                "grid.filledIn",
                row -> {
                    row.fillIn(same);
                    return true;
                });
        if (!rows.chosen().isEmpty()) {
            same.clear();
        }
    }

    public void save() {
        fillIn();
        rows.each("many.saved", row -> store(row) && says(row, "many.isSaved"));
    }

    public void sendToReview() {
        fillIn();
        rows.each(
                "many.sent", row -> store(row) && step(row, workflow::sendToReview, "many.isSent"));
    }

    /** What readers have already is corrected in a minor way. */
    public void publish() {
        fillIn();
        Correction correction = Correction.minor(same.getNote());
        rows.each(
                "many.published",
                row ->
                        store(row)
                                && isBeyondDoubt(row)
                                && step(
                                        row,
                                        id -> workflow.publish(id, correction),
                                        "many.isPublished"));
    }

    /** False when it cannot be saved as it stands, which the row then says. */
    private boolean store(PublicationRow row) {
        if (!row.isReadable()) {
            row.fails(Texts.of("field.reviewBy.wrong", row.getReviewBy()));
            return false;
        }
        Publication latest = publications.get(row.id());
        if (latest.revision() == row.revision() && !row.isChanged()) {
            return true;
        }
        try {
            workflow.save(
                    row.id(),
                    row.revision(),
                    row.over(latest.draft(latest.latest())).withNote(same.getNote()));
            row.shows(publications.get(row.id()));
            return true;
        } catch (EditedMeanwhile refusal) {
            row.catchesUp(publications.get(row.id()));
            row.fails(Texts.of("many.meanwhile", refusal.getMessage()));
            return false;
        }
    }

    private boolean isBeyondDoubt(PublicationRow row) {
        List<String> doubts = check.doubts(publications.get(row.id()));
        if (doubts.isEmpty() || row.wasTold(doubts)) {
            return true;
        }
        row.fails(Texts.of("many.doubts", String.join(" ", doubts)));
        return false;
    }

    private boolean step(PublicationRow row, LongConsumer step, String done) {
        step.accept(row.id());
        row.shows(publications.get(row.id()));
        return says(row, done);
    }

    private static boolean says(PublicationRow row, String done) {
        row.succeeds(Texts.of(done));
        return true;
    }

    public TickedRows<PublicationRow> rows() {
        return rows;
    }

    public SameForMany same() {
        return same;
    }

    /** Who else has it open, in sentences. */
    public List<String> others(PublicationRow row) {
        return copies.others(row.id(), person.get().orElseThrow().id()).stream()
                .map(KeepWork::sentence)
                .toList();
    }

    /** What a row is filed under. */
    public List<String> terms(PublicationRow row) {
        return labels(row.terms());
    }

    /** What it will be filed under as well. */
    public List<String> putOn(PublicationRow row) {
        return labels(row.putOn());
    }

    /** What it will be filed under no more. */
    public List<String> takenOff(PublicationRow row) {
        return labels(row.takenOff());
    }

    private List<String> labels(Collection<TermName> names) {
        return names.stream()
                .sorted(Comparator.comparing(TermName::vocabulary).thenComparing(same::label))
                .map(same::label)
                .toList();
    }

    /** The next page of the same list; empty when there is none. */
    public String nextUrl() {
        return nextUrl;
    }
}
