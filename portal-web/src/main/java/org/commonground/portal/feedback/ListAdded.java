package org.commonground.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.feedback.FeedbackDesk;
import org.commonground.portal.parts.Dates;

import java.util.List;

/** What readers asked for and is there now. */
@Named
@RequestScoped
public class ListAdded {
    private static final int MOST = 200;

    @Inject private FeedbackDesk desk;

    public List<Line> lines() {
        return desk.added(MOST).stream()
                .map(
                        added ->
                                new Line(
                                        added.asked(),
                                        Dates.day(added.at()),
                                        added.title(),
                                        added.address()))
                .toList();
    }

    /** One of them. */
    public record Line(String asked, String day, String title, String url) {}
}
