package org.commonground.portal.desk.contributions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.editorial.contributions.Contribution;
import org.commonground.editorial.contributions.ContributionState;
import org.commonground.editorial.contributions.Contributions;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.Asked;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Learning points from seminars, for an editor to take into a draft or to dismiss. */
@Named
@RequestScoped
public class WeighContributions {
    private static final int MOST = 200;

    @Inject private Contributions contributions;

    @Inject private HttpServletRequest http;

    private FormErrors errors = FormErrors.NONE;

    /** One of them. */
    public record Line(
            long id,
            String statement,
            String advice,
            String occasion,
            String address,
            String organisation,
            String when,
            @Nullable Long publication) {}

    public List<Line> waiting() {
        return in(ContributionState.WAITING);
    }

    public List<Line> taken() {
        return in(ContributionState.TAKEN);
    }

    public FormErrors errors() {
        return errors;
    }

    /** What was just done, as the address says it. */
    public String done() {
        String done = Asked.field(http, "done");
        return done.matches("taken|dismissed") ? done : "";
    }

    /** The draft that it was taken into; empty when nothing was. */
    public String draft() {
        String draft = Asked.field(http, "draft");
        return draft.matches("\\d{1,18}") ? draft : "";
    }

    void refuse(String sentence) {
        errors = FormErrors.at("waiting", sentence);
    }

    private List<Line> in(ContributionState state) {
        return contributions.in(state, MOST).stream().map(WeighContributions::line).toList();
    }

    private static Line line(Contribution one) {
        return new Line(
                one.id(),
                one.statement(),
                one.advice(),
                one.credit().title(),
                one.credit().address(),
                one.credit().organisation(),
                Dates.day(one.offeredAt()),
                one.publication());
    }
}
