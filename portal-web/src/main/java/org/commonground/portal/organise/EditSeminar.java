package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.FormFlaw;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarRefused;
import org.commonground.seminars.SeminarSavedMeanwhile;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a seminar's plan: what stands in it, and what is wrong with it. */
@Named
@RequestScoped
public class EditSeminar {
    static final String FORM = "/organise/edit-seminar.xhtml";

    /** Empty rows below what is there. */
    private static final int SPARE = 3;

    @Inject private Seminars seminars;

    @Inject private SeminarDesk desk;

    @Inject private Terms terms;

    @Inject private HttpServletRequest http;

    private @Nullable Seminar seminar;
    private Map<String, String> fields = Map.of();
    private FormErrors errors = FormErrors.NONE;
    private boolean justSaved;

    @PostConstruct
    void open() {
        seminar =
                http.getAttribute("path.id") == null
                        ? null
                        : seminars.get(AddressNumber.of(http, "id"));
        if (isTyped()) {
            fields = FilledRows.first(typed(http));
        } else {
            fields =
                    seminar == null
                            ? Map.of("title", Asked.field(http, "title"))
                            : PlanFields.of(seminar.plan());
        }
    }

    /** Whether the plan came with the request, and not only a step to be made. */
    boolean isTyped() {
        return http.getMethod().equals("POST") && !Asked.field(http, "revision").isEmpty();
    }

    public boolean isNew() {
        return seminar == null;
    }

    public @Nullable Seminar seminar() {
        return seminar;
    }

    public String title() {
        return seminar == null ? "" : seminar.title();
    }

    public String path() {
        return seminar == null ? "/organise/new" : "/organise/" + seminar.id();
    }

    public int revision() {
        if (seminar == null) {
            return 0;
        }
        String typed = value("revision");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : seminar.revision();
    }

    public boolean isDraft() {
        return seminar != null && seminar.state() == SeminarState.DRAFT;
    }

    public boolean isPublished() {
        return seminar != null && seminar.state() == SeminarState.PUBLISHED;
    }

    /** What a draft still wants before readers may see it. */
    public List<FormFlaw> missing() {
        return isDraft() && seminar != null ? desk.missing(seminar.id()) : List.of();
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public FormErrors errors() {
        return errors;
    }

    /** Whether a folded part has to be open, because something in it is wrong. */
    public boolean isOpen(String part) {
        PlanPart asked = PlanPart.valueOf(part);
        return errors.all().stream().anyMatch(problem -> asked.holds(problem.field()));
    }

    /** What was just done, as the address says it. */
    public String done() {
        String done = justSaved ? "saved" : Asked.field(http, "done");
        return done.matches("saved|published|cancelled|copied|listed|repeated") ? done : "";
    }

    /** The numbers of the rows of that name, with some to spare. */
    public List<Integer> rows(String name) {
        List<Integer> filled = FilledRows.of(name, fields);
        int last = filled.isEmpty() ? 0 : filled.getLast();
        return IntStream.rangeClosed(1, last + SPARE).boxed().toList();
    }

    public BookingQuestion.Form[] forms() {
        return BookingQuestion.Form.values();
    }

    public List<Term> agencies() {
        return terms.offered(Vocabulary.AGENCY);
    }

    /** Themes and places to tick. */
    public List<Term> offeredTerms() {
        return Stream.of(Vocabulary.THEME, Vocabulary.PLACE)
                .flatMap(vocabulary -> terms.offered(vocabulary).stream())
                .toList();
    }

    public boolean bears(Term term) {
        return List.of(value("terms").split("\n")).contains(term.name().toString());
    }

    Map<String, String> fields() {
        return fields;
    }

    /** From now on the page is about what is saved, and no more about what was typed. */
    void saved(Seminar kept) {
        seminar = kept;
        fields = PlanFields.of(kept.plan());
        justSaved = true;
    }

    void refuse(Refusal refusal) {
        if (refusal instanceof SeminarSavedMeanwhile) {
            // Whoever has been told may save over it.
            fields.remove("revision");
        }
        errors =
                switch (refusal) {
                    case SeminarRefused refused ->
                            new FormErrors(
                                    refused.problems().stream()
                                            .map(
                                                    flaw ->
                                                            new FieldProblem(
                                                                    flaw.message(), flaw.field()))
                                            .toList());
                    case UnreadPlan unread -> new FormErrors(unread.problems());
                    default -> FormErrors.at("title", refusal.getMessage());
                };
    }

    void refuse(String field, String sentence) {
        errors = FormErrors.at(field, sentence);
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap()
                .forEach((field, values) -> typed.put(field, String.join("\n", values)));
        return typed;
    }
}
