package org.commonground.portal.seminars.featured;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.featured.Feature;
import org.commonground.seminars.featured.FeatureRefused;
import org.commonground.seminars.featured.FeaturedSeminars;

import java.time.Clock;
import java.util.List;

/** The form that puts seminars before readers, and the list of those that are. */
@Named
@RequestScoped
public class FeatureSeminars {
    private static final int MOST = 200;

    @Inject private Seminars seminars;

    @Inject private FeaturedSeminars featured;

    @Inject private Clock clock;

    @Inject private HttpServletRequest http;

    private FormErrors errors = FormErrors.NONE;

    /** A seminar that can be featured. */
    public record Choice(long id, String label, boolean chosen) {}

    /**
     * One that is featured.
     *
     * @param shown whether readers see it, or why they do not
     */
    public record Line(
            long id,
            String title,
            String url,
            String until,
            List<String> pages,
            String shown,
            String by) {
        static Line of(Feature feature) {
            return new Line(
                    feature.seminar().id(),
                    feature.seminar().title(),
                    feature.seminar().address(),
                    Dates.day(feature.until()),
                    feature.pages(),
                    feature.gone() == null ? "" : feature.gone().words(),
                    feature.by());
        }
    }

    public List<Line> lines() {
        return featured.all().stream().map(Line::of).toList();
    }

    /** Published ones to come, the next first. */
    public List<Choice> choices() {
        String chosen = Asked.field(http, "seminar");
        return seminars.coming(clock.instant(), List.of(), MOST).stream()
                .filter(seminar -> seminar.state() == SeminarState.PUBLISHED)
                .map(seminar -> choice(seminar, chosen))
                .toList();
    }

    public String until() {
        return Asked.field(http, "until");
    }

    public String pages() {
        return Asked.field(http, "pages");
    }

    public String done() {
        String done = Asked.field(http, "done");
        return done.matches("featured|stopped") ? done : "";
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FeatureRefused refused) {
        errors =
                new FormErrors(
                        refused.problems().stream()
                                .map(flaw -> new FieldProblem(flaw.message(), flaw.field()))
                                .toList());
    }

    void refuse(String field, String sentence) {
        errors = FormErrors.at(field, sentence);
    }

    private static Choice choice(Seminar seminar, String chosen) {
        return new Choice(
                seminar.id(),
                seminar.title() + ", " + seminar.plan().timetable().inWords(),
                chosen.equals(String.valueOf(seminar.id())));
    }
}
