package org.commonground.portal.seminars;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.surveys.SurveyAnswer;
import org.commonground.seminars.surveys.SurveyDesk;
import org.commonground.seminars.surveys.SurveyForm;
import org.commonground.seminars.surveys.SurveyRefused;
import org.commonground.seminars.surveys.Surveys;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/** What a seminar was to somebody of a party, for whoever holds the booking's link. */
@Named
@RequestScoped
public class SurveyPage {
    @Inject private BookingLinks links;

    @Inject private Bookings bookings;

    @Inject private Seminars seminars;

    @Inject private SurveyDesk desk;

    @Inject private Surveys surveys;

    @Inject private HttpServletRequest http;

    private Booking booking;
    private Seminar seminar;
    private @Nullable Attendee person;
    private SurveyForm form;
    private FormErrors errors = FormErrors.NONE;

    /**
     * Finds what the link names.
     *
     * @throws org.commonground.seminars.bookings.UnknownBooking when we did not make it
     */
    @PostConstruct
    void open() {
        booking = bookings.get(links.reference(Asked.path(http, "token")));
        seminar = seminars.get(booking.seminar());
        person = whoSpeaks();
        form = "POST".equals(http.getMethod()) ? typed() : said();
    }

    /** One step of the scale. */
    public record Step(int number, boolean chosen) {}

    public Seminar seminar() {
        return seminar;
    }

    public String path() {
        return links.path(booking) + "/survey";
    }

    /** Why nothing can be said now; empty when something can. */
    public String whyNot() {
        return desk.closedBecause(booking).orElse("");
    }

    /** Everybody who is asked; to choose from where it is more than one. */
    public List<Attendee> people() {
        return desk.asked(booking);
    }

    /** Whose answer this is; null while nobody of several has been chosen. */
    public @Nullable Attendee person() {
        return person;
    }

    public SurveyForm form() {
        return form;
    }

    public List<Step> steps() {
        return IntStream.rangeClosed(1, SurveyForm.MOST_USEFUL)
                .mapToObj(step -> new Step(step, step == form.usefulness()))
                .toList();
    }

    /** Empty when they named none. */
    public String organisation() {
        return booking.contact().organisation();
    }

    public String closes() {
        return Dates.day(desk.closes(seminar));
    }

    public boolean isDone() {
        return Asked.field(http, "done").equals("answered");
    }

    public FormErrors errors() {
        return errors;
    }

    Booking booking() {
        return booking;
    }

    void refuse(SurveyRefused refused) {
        errors =
                new FormErrors(
                        refused.problems().stream()
                                .map(flaw -> new FieldProblem(flaw.message(), flaw.field()))
                                .toList());
    }

    void refuse(String sentence) {
        errors = FormErrors.at("useful-1", sentence);
    }

    private @Nullable Attendee whoSpeaks() {
        List<Attendee> asked = people();
        String who = Asked.field(http, "who");
        return asked.stream()
                .filter(one -> asked.size() == 1 || String.valueOf(one.id()).equals(who))
                .findFirst()
                .orElse(null);
    }

    private SurveyForm typed() {
        String useful = Asked.field(http, "useful");
        return new SurveyForm(
                useful.matches("[1-9]") ? Integer.parseInt(useful) : 0,
                Asked.field(http, "change"),
                Asked.field(http, "statement"),
                Asked.field(http, "advice"),
                !Asked.field(http, "name").isEmpty());
    }

    private SurveyForm said() {
        return person == null
                ? SurveyForm.BLANK
                : surveys.by(person.id()).map(SurveyAnswer::form).orElse(SurveyForm.BLANK);
    }
}
