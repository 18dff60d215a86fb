package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import java.util.List;

/** A strategy or report whose numbered paragraphs can be cited one by one. */
public record Report(
        String summary,
        String background,
        List<NumberedSection> sections,
        List<Recommendation> recommendations,
        List<String> agenciesConsulted,
        String deliverables,
        String timetable,
        List<Annex> annexes,
        List<Lineage> lineage,
        List<LearningPoint> learningPoints)
        implements PublicationBody {

    public Report {
        summary = orEmpty(summary);
        background = orEmpty(background);
        sections = orEmpty(sections);
        recommendations = orEmpty(recommendations);
        agenciesConsulted = orEmpty(agenciesConsulted);
        deliverables = orEmpty(deliverables);
        timetable = orEmpty(timetable);
        annexes = orEmpty(annexes);
        lineage = orEmpty(lineage);
        learningPoints = orEmpty(learningPoints);
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    public Report withLearningPoints(List<LearningPoint> points) {
        return new Report(
                summary,
                background,
                sections,
                recommendations,
                agenciesConsulted,
                deliverables,
                timetable,
                annexes,
                lineage,
                points);
    }

    @Override
    public Report withLineage(List<Lineage> others) {
        return new Report(
                summary,
                background,
                sections,
                recommendations,
                agenciesConsulted,
                deliverables,
                timetable,
                annexes,
                others,
                learningPoints);
    }

    /**
     * What the report asks for, of whom, and how far it has come; owner and status may be empty.
     */
    public record Recommendation(String number, String text, String owner, String status) {
        public Recommendation {
            number = orEmpty(number);
            text = orEmpty(text);
            owner = orEmpty(owner);
            status = orEmpty(status);
        }
    }

    /**
     * What stands after the report.
     *
     * @param letter {@code "A"}, empty when there is only one
     * @param text its words, or where they are, or that they are lost
     */
    public record Annex(String letter, String title, String text) {
        public Annex {
            letter = orEmpty(letter);
            title = orEmpty(title);
            text = orEmpty(text);
        }
    }
}
