package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Who tells whom what, and by when, once something has happened. */
public record Protocol(
        String summary,
        String background,
        String purpose,
        List<Definition> definitions,
        List<Step> steps,
        Message message,
        List<Group> groups,
        List<Lineage> lineage,
        List<LearningPoint> learningPoints)
        implements PublicationBody {

    public Protocol {
        summary = orEmpty(summary);
        background = orEmpty(background);
        purpose = orEmpty(purpose);
        definitions = orEmpty(definitions);
        steps = orEmpty(steps);
        message = Objects.requireNonNullElse(message, Message.NONE);
        groups = orEmpty(groups);
        lineage = orEmpty(lineage);
        learningPoints = orEmpty(learningPoints);
    }

    @Override
    public Kind kind() {
        return Kind.PROTOCOL;
    }

    @Override
    public Protocol withLearningPoints(List<LearningPoint> points) {
        return new Protocol(
                summary, background, purpose, definitions, steps, message, groups, lineage, points);
    }

    @Override
    public Protocol withLineage(List<Lineage> others) {
        return new Protocol(
                summary,
                background,
                purpose,
                definitions,
                steps,
                message,
                groups,
                others,
                learningPoints);
    }

    /** What a word means in this protocol. */
    public record Definition(String term, String meaning) {
        public Definition {
            term = orEmpty(term);
            meaning = orEmpty(meaning);
        }
    }

    /**
     * One step. What is empty or null is not recorded.
     *
     * @param actor post or body that acts
     * @param trigger what has to happen first
     * @param action what is done
     * @param recipient who is told
     * @param after number of the step that it follows, 1 for the first; null when it begins the
     *     protocol or can happen at any time
     * @param deadline by when it is done; of a meeting: by when it is organised
     * @param held by when a meeting takes place; null when the step is not a meeting
     * @param source where it is written, such as a paragraph
     */
    public record Step(
            String actor,
            String trigger,
            String action,
            String recipient,
            @Nullable Integer after,
            @Nullable Deadline deadline,
            @Nullable Deadline held,
            String source) {
        public Step {
            actor = orEmpty(actor);
            trigger = orEmpty(trigger);
            action = orEmpty(action);
            recipient = orEmpty(recipient);
            source = orEmpty(source);
        }
    }

    /**
     * What is sent to those who must know.
     *
     * @param text with what is to be filled in between square brackets
     * @param purposes what the message is for, in order
     */
    public record Message(String text, List<String> purposes) {
        static final Message NONE = new Message("", List.of());

        public Message {
            text = orEmpty(text);
            purposes = orEmpty(purposes);
        }
    }

    /** A body that the protocol needs, with its seats by post. */
    public record Group(String name, String purpose, String accountableTo, List<Seat> seats) {
        public Group {
            name = orEmpty(name);
            purpose = orEmpty(purpose);
            accountableTo = orEmpty(accountableTo);
            seats = orEmpty(seats);
        }
    }

    /** A seat for whoever holds the post; its role may be empty. */
    public record Seat(String post, String role) {
        public Seat {
            post = orEmpty(post);
            role = orEmpty(role);
        }
    }
}
