package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.seminars.portraits.Portraits;

import java.util.List;

/** What has to be right even in a draft, also of what a plan only names. */
@ApplicationScoped
public class PlanCheck {
    private final ReadingList readings;
    private final Portraits portraits;

    @Inject
    public PlanCheck(ReadingList readings, Portraits portraits) {
        this.readings = readings;
        this.portraits = portraits;
    }

    FormFlaws problems(SeminarPlan plan) {
        FormFlaws problems = new FormFlaws();
        plan.check(problems);
        readings.check(plan.readings(), problems);
        portraits(plan.speakers(), problems);
        return problems;
    }

    private void portraits(List<Speaker> speakers, FormFlaws problems) {
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            problems.addIf(
                    speaker.picture().isThere() && !portraits.isKept(speaker.picture().key()),
                    "speaker-" + (i + 1),
                    "The picture of %s is not here. Choose it again on the page of pictures."
                            .formatted(speaker.name()));
        }
    }
}
