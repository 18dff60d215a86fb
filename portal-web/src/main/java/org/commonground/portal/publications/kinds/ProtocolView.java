package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Markdown;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Deadline;
import org.commonground.publications.Protocol;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A {@link Protocol} as it is shown: its steps in words and as a drawing. */
public record ProtocolView(Protocol protocol) implements BodyView {
    public List<StepView> steps() {
        List<StepView> steps = new ArrayList<>();
        for (Protocol.Step step : protocol.steps()) {
            steps.add(StepView.of(steps.size() + 1, step));
        }
        return steps;
    }

    /** The same as a drawing. */
    public FlowDrawing flow() {
        return FlowDrawing.of(steps());
    }

    public List<Protocol.Definition> definitions() {
        return protocol.definitions();
    }

    /** Safe to show; empty when there is no template. */
    public String message() {
        return protocol.message().text();
    }

    public List<String> purposes() {
        return protocol.message().purposes();
    }

    public boolean hasMessage() {
        return !message().isBlank() || !purposes().isEmpty();
    }

    public List<Protocol.Group> groups() {
        return protocol.groups();
    }

    @Override
    public List<PublicationSection> sections() {
        return new PublicationSection.Collector()
                .add("background", protocol.background())
                .add("purpose", protocol.purpose())
                .list();
    }

    @Override
    public List<ContentsEntry> contents() {
        return new Contents()
                .addSections(sections())
                .add("protocol.definitions", "definitions", protocol.definitions())
                .add("protocol.steps", "steps", protocol.steps())
                .add("protocol.flow", "flow", protocol.steps())
                .add("protocol.message", "message", hasMessage())
                .add("protocol.groups", "groups", protocol.groups())
                .list();
    }

    /**
     * A step; what is not recorded is empty.
     *
     * @param number 1 for the first
     * @param html what is done
     * @param action the same as plain text
     * @param after number of the step that it follows, null when it follows none
     * @param deadline "Immediately", or of a meeting "Organised within 3 calendar days"
     * @param held of a meeting: when it takes place
     */
    public record StepView(
            String anchor,
            int number,
            String actor,
            String trigger,
            String action,
            String html,
            String recipient,
            @Nullable Integer after,
            String deadline,
            String held,
            String source) {
        static StepView of(int number, Protocol.Step step) {
            return new StepView(
                    "step-" + number,
                    number,
                    step.actor(),
                    step.trigger(),
                    step.action(),
                    Markdown.html(step.action()),
                    step.recipient(),
                    step.after(),
                    step.held() == null
                            ? label(step.deadline())
                            : dated("protocol.organised", step.deadline()),
                    step.held() == null ? "" : dated("protocol.held", step.held()),
                    step.source());
        }

        private static String label(@Nullable Deadline deadline) {
            return deadline == null ? "" : deadline.label();
        }

        /** "Organised: within 3 calendar days", or that nothing is recorded. */
        private static String dated(String key, @Nullable Deadline deadline) {
            String label = label(deadline);
            String when = label.isEmpty() ? Texts.of("nothingRecorded") : label;
            return Texts.of(key)
                    + " "
                    + Character.toLowerCase(when.charAt(0))
                    + Objects.requireNonNull(when).substring(1);
        }
    }
}
