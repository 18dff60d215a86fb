package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import java.util.List;

/** One complete file and its ordered sections, each an attachment that can be downloaded alone. */
public record InformationPack(
        String summary, String introduction, String audience, List<LearningPoint> learningPoints)
        implements PublicationBody {

    public InformationPack {
        summary = orEmpty(summary);
        introduction = orEmpty(introduction);
        audience = orEmpty(audience);
        learningPoints = orEmpty(learningPoints);
    }

    @Override
    public Kind kind() {
        return Kind.INFORMATION_PACK;
    }

    @Override
    public InformationPack withLearningPoints(List<LearningPoint> points) {
        return new InformationPack(summary, introduction, audience, points);
    }
}
