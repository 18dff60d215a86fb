package org.commonground.portal.desk.versions;

import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.PlannedRelease;
import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Says which version readers get when, and to those who have another, as what. */
public final class PlannedSentence {
    private PlannedSentence() {}

    /** Null when nothing is planned. */
    public static @Nullable String of(Publication publication) {
        PlannedRelease plan = publication.plan();
        if (plan == null) {
            return null;
        }
        String when = Texts.of("edit.planned", plan.version(), Dates.minute(plan.at()), plan.by());
        if (publication.published().isEmpty()) {
            return when;
        }
        String what = "edit.planned." + plan.change().name().toLowerCase(Locale.ROOT);
        return when + " " + Texts.of(what, plan.note()).strip();
    }
}
