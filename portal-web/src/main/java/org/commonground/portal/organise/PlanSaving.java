package org.commonground.portal.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarPlan;

/** Saves what stands in the form of a plan. */
@RequestScoped
class PlanSaving {
    @Inject private EditSeminar page;

    @Inject private SeminarDesk desk;

    /**
     * Whatever is refused after this, the page shows what is saved.
     *
     * @throws UnreadPlan when something was typed that means nothing
     * @throws org.commonground.kernel.Refusal as the desk does
     */
    Seminar save() {
        PlanReading reading = new PlanReading(page.fields());
        SeminarPlan plan = reading.plan();
        if (!reading.problems().isEmpty()) {
            throw new UnreadPlan(reading.problems());
        }
        Seminar known = page.seminar();
        Seminar saved =
                known == null ? desk.plan(plan) : desk.change(known.id(), page.revision(), plan);
        page.saved(saved);
        return saved;
    }
}
