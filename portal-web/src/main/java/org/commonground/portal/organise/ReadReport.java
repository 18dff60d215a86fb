package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.AddressNumber;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.reports.SeminarReport;
import org.commonground.seminars.reports.SeminarReports;
import org.commonground.seminars.surveys.SurveyForm;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a seminar came to: people, organisations, and what they said of it. */
@Named
@RequestScoped
public class ReadReport {
    @Inject private Seminars seminars;

    @Inject private SeminarReports reports;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private SeminarReport report;

    @PostConstruct
    void open() {
        seminar = seminars.get(AddressNumber.of(http, "id"));
        report = reports.of(seminar.id());
    }

    public Seminar seminar() {
        return seminar;
    }

    public SeminarReport report() {
        return report;
    }

    /** Where it was about, as the vocabulary says; empty when it bears no place. */
    public String places() {
        return seminar.terms().stream()
                .filter(term -> term.vocabulary() == Vocabulary.PLACE)
                .map(Term::label)
                .collect(Collectors.joining(", "));
    }

    public List<Bar> people() {
        SeminarReport.Turnout turnout = report.turnout();
        return Bar.scaled(
                List.of(
                        new Bar("Places", turnout.capacity()),
                        new Bar("Booked", turnout.booked()),
                        new Bar("Came", turnout.came()),
                        new Bar("Booked and did not come", turnout.noShows()),
                        new Bar("Came without having booked", turnout.walkedIn()),
                        new Bar("Left waiting", turnout.waiting()),
                        new Bar("Cancelled or let an offer lapse", turnout.cancelled())));
    }

    public List<Bar> organisations() {
        return Bar.scaled(
                report.organisations().stream()
                        .map(
                                one ->
                                        new Bar(
                                                one.name().isEmpty() ? "Not given" : one.name(),
                                                one.people()))
                        .toList());
    }

    public List<Bar> usefulness() {
        return Bar.scaled(
                IntStream.rangeClosed(1, SurveyForm.MOST_USEFUL)
                        .map(step -> SurveyForm.MOST_USEFUL + 1 - step)
                        .mapToObj(step -> new Bar(String.valueOf(step), report.chose(step)))
                        .toList());
    }

    /** As {@code 4.2}. */
    public String averageUsefulness() {
        return String.format(Locale.UK, "%.1f", report.averageUsefulness());
    }
}
