package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import java.util.List;

/** A strategy or report whose numbered paragraphs can be cited one by one. */
public record Report(
        String summary,
        String background,
        List<Section> sections,
        List<Recommendation> recommendations,
        List<String> agenciesConsulted,
        String deliverables,
        String timetable,
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
                points);
    }

    /** A numbered section, {@code "2"}, with its heading. */
    public record Section(String number, String heading, List<Paragraph> paragraphs) {
        public Section {
            number = orEmpty(number);
            heading = orEmpty(heading);
            paragraphs = orEmpty(paragraphs);
        }
    }

    /** A numbered paragraph, {@code "2.3"}; its number is its address on the page. */
    public record Paragraph(String number, String text) {
        public Paragraph {
            number = orEmpty(number);
            text = orEmpty(text);
        }
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
}
