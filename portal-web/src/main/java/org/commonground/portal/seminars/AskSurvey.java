package org.commonground.portal.seminars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.seminars.surveys.SurveyDesk;

/** Whether the page of a booking leads to the survey. */
@Named
@RequestScoped
public class AskSurvey {
    @Inject private BookingPage page;

    @Inject private SurveyDesk desk;

    public boolean isOpen() {
        return desk.closedBecause(page.booking()).isEmpty();
    }
}
