package org.commonground.portal.desk.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.upkeep.CorrectionRefused;
import org.commonground.upkeep.Corrections;
import org.commonground.upkeep.PublicNotice;
import org.commonground.upkeep.Whereabouts;

import java.util.List;
import java.util.Objects;

/** The notices there are, and a new one being written. */
@Named
@RequestScoped
public class WriteNotices {
    private static final int MOST = 200;

    @Inject private Corrections corrections;

    @Inject private HttpServletRequest request;

    private FormErrors errors = FormErrors.NONE;

    public List<Line> lines() {
        return corrections.notices(MOST).stream().map(Line::of).toList();
    }

    public String text() {
        return typed("text");
    }

    public String dated() {
        return typed("dated");
    }

    /** As typed, or the place that somebody came from. */
    public String places() {
        return typed("places");
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    /**
     * One address in a line.
     *
     * @throws CorrectionRefused when a line is none
     */
    List<Whereabouts> whereabouts() {
        return places().lines()
                .filter(line -> !line.isBlank())
                .map(
                        line ->
                                Whereabouts.of(line)
                                        .orElseThrow(() -> CorrectionRefused.notAnAddress(line)))
                .toList();
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    /** A notice as the list shows it. */
    public record Line(
            long id,
            String text,
            String dated,
            String by,
            boolean shown,
            List<Whereabouts> places) {
        static Line of(PublicNotice notice) {
            return new Line(
                    notice.id(),
                    notice.text(),
                    Dates.day(notice.dated()),
                    notice.writtenBy(),
                    notice.isShown(),
                    notice.places());
        }
    }
}
