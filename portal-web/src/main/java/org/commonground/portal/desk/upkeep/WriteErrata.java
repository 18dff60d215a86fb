package org.commonground.portal.desk.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.upkeep.CorrectionRefused;
import org.commonground.upkeep.Corrections;
import org.commonground.upkeep.Erratum;
import org.commonground.upkeep.Whereabouts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The errata there are, and a new one being written. */
@Named
@RequestScoped
public class WriteErrata {
    private static final int MOST = 200;

    @Inject private Corrections corrections;

    @Inject private HttpServletRequest request;

    private FormErrors errors = FormErrors.NONE;

    public List<Line> lines() {
        return corrections.errata(MOST).stream().map(Line::of).toList();
    }

    /** What was typed into a field; also what an address gave it. */
    public String typed(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    Whereabouts whereabouts() {
        String typed = typed("places");
        return Whereabouts.of(typed).orElseThrow(() -> CorrectionRefused.notAnAddress(typed));
    }

    /** The number that was typed; -1, which no document has, when it is none. */
    @Nullable Integer page() {
        String typed = typed("page").strip();
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : -1;
    }

    /** An erratum as the list shows it. */
    public record Line(
            long id,
            Whereabouts where,
            @Nullable Integer page,
            String place,
            String wrong,
            String correct,
            String dated,
            String by) {
        static Line of(Erratum erratum) {
            return new Line(
                    erratum.id(),
                    erratum.whereabouts(),
                    erratum.page(),
                    erratum.place(),
                    erratum.wrong(),
                    erratum.correct(),
                    Dates.day(erratum.dated()),
                    erratum.writtenBy());
        }
    }
}
