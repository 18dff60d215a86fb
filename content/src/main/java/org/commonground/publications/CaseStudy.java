package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What was done in one place, what came of it and what others may learn from it. */
public record CaseStudy(
        String summary,
        String context,
        String why,
        String how,
        String achieved,
        List<Figure> figures,
        List<LearningPoint> learningPoints,
        List<Participant> participants,
        String facilitator,
        List<String> levers,
        String talkedAbout,
        String done,
        String exitStrategy,
        @Nullable EvidenceLabel evidence)
        implements PublicationBody {

    public CaseStudy {
        summary = orEmpty(summary);
        context = orEmpty(context);
        why = orEmpty(why);
        how = orEmpty(how);
        achieved = orEmpty(achieved);
        figures = orEmpty(figures);
        learningPoints = orEmpty(learningPoints);
        participants = orEmpty(participants);
        facilitator = orEmpty(facilitator);
        levers = orEmpty(levers);
        talkedAbout = orEmpty(talkedAbout);
        done = orEmpty(done);
        exitStrategy = orEmpty(exitStrategy);
    }

    @Override
    public Kind kind() {
        return Kind.CASE_STUDY;
    }

    @Override
    public CaseStudy withLearningPoints(List<LearningPoint> points) {
        return new CaseStudy(
                summary,
                context,
                why,
                how,
                achieved,
                figures,
                points,
                participants,
                facilitator,
                levers,
                talkedAbout,
                done,
                exitStrategy,
                evidence);
    }

    /** A result as a number: {@code ("young people took part", "117")}. */
    public record Figure(String label, String value) {
        public Figure {
            label = orEmpty(label);
            value = orEmpty(value);
        }
    }

    /** Who was involved, and in what role. */
    public record Participant(String who, String role) {
        public Participant {
            who = orEmpty(who);
            role = orEmpty(role);
        }
    }
}
