package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A paper that asks for ideas: the question, what came in and what became of it.
 *
 * @param closes last day on which ideas are taken, null when none is given
 * @param ideas all that came in; readers see those that an editor has let through
 * @param response what those who asked said to the ideas
 * @param outcome what was decided or done
 */
public record DiscussionPaper(
        String summary,
        String background,
        List<NumberedSection> sections,
        String question,
        @Nullable LocalDate closes,
        List<Idea> ideas,
        String response,
        String outcome,
        List<Lineage> lineage,
        List<LearningPoint> learningPoints)
        implements PublicationBody {

    public DiscussionPaper {
        summary = orEmpty(summary);
        background = orEmpty(background);
        sections = orEmpty(sections);
        question = orEmpty(question);
        ideas = orEmpty(ideas);
        response = orEmpty(response);
        outcome = orEmpty(outcome);
        lineage = orEmpty(lineage);
        learningPoints = orEmpty(learningPoints);
    }

    @Override
    public Kind kind() {
        return Kind.DISCUSSION_PAPER;
    }

    @Override
    public DiscussionPaper forReaders() {
        return with(
                ideas.stream().filter(idea -> idea.moderation() == Moderation.SHOWN).toList(),
                lineage,
                learningPoints);
    }

    @Override
    public DiscussionPaper withLearningPoints(List<LearningPoint> points) {
        return with(ideas, lineage, points);
    }

    @Override
    public DiscussionPaper withLineage(List<Lineage> others) {
        return with(ideas, others, learningPoints);
    }

    private DiscussionPaper with(
            List<Idea> shown, List<Lineage> others, List<LearningPoint> points) {
        return new DiscussionPaper(
                summary,
                background,
                sections,
                question,
                closes,
                shown,
                response,
                outcome,
                others,
                points);
    }

    /**
     * What somebody proposed.
     *
     * @param from a post or an organisation, never a person; may be empty
     * @param answer what became of it; may be empty
     */
    public record Idea(
            String text,
            String from,
            @Nullable LocalDate received,
            Moderation moderation,
            String answer) {
        public Idea {
            text = orEmpty(text);
            from = orEmpty(from);
            moderation = Objects.requireNonNullElse(moderation, Moderation.WAITING);
            answer = orEmpty(answer);
        }
    }

    /** Whether readers see an idea. */
    public enum Moderation {
        WAITING("Not looked at yet"),
        SHOWN("Shown to readers"),
        NOT_SHOWN("Not shown");

        private final String label;

        Moderation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
