package org.commonground.portal.publications.kinds;

import org.commonground.documents.making.Xhtml;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.publications.kinds.ProtocolView.StepView;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a protocol as boxes below one another, each joined to the one that it follows.
 *
 * <p>Lengths are units of the drawing, 320 across, so that it can be read on a narrow screen
 * without being made smaller. Colours come from the stylesheet. Whoever cannot see it reads the
 * steps.
 */
public final class FlowDrawing {
    private static final int WIDTH = 320;
    private static final int INDENT = 20;
    private static final int DEEPEST = 4;
    private static final int LINE = 17;
    private static final int PADDING = 9;
    private static final int GAP = 14;

    /** Width of an average letter of the drawing's 13 units high text, with some air. */
    private static final double LETTER = 6.7;

    private final List<StepView> steps;
    private final StringBuilder svg = new StringBuilder();
    private int y;

    private FlowDrawing(List<StepView> steps) {
        this.steps = steps;
    }

    static FlowDrawing of(List<StepView> steps) {
        FlowDrawing drawing = new FlowDrawing(steps);
        steps.stream().filter(step -> !follows(step)).forEach(step -> drawing.draw(step, 0));
        return drawing;
    }

    /** The inside of an {@code svg} element. */
    public String shapes() {
        return svg.toString();
    }

    /** {@code "0 0 320 900"}. */
    public String viewBox() {
        return "0 0 %d %d".formatted(WIDTH, Math.max(1, y - GAP + 2));
    }

    /** A step can only follow one that was told before it. */
    private static boolean follows(StepView step) {
        return step.after() != null && step.after() >= 1 && step.after() < step.number();
    }

    /**
     * Draws a step with all that follow it.
     *
     * @return the middle of its box, where a line can arrive
     */
    private int draw(StepView step, int depth) {
        int x = 1 + INDENT * Math.min(depth, DEEPEST);
        int width = WIDTH - 1 - x;
        List<Line> lines = lines(step, (int) ((width - 2 * PADDING) / LETTER));
        int height = lines.size() * LINE + 2 * PADDING;
        int top = y + 1;
        svg.append(
                "<rect class=\"flow-box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                        .formatted(x, top, width, height));
        int baseline = top + PADDING + LINE - 5;
        for (Line line : lines) {
            svg.append(
                    "<text class=\"flow-%s\" x=\"%d\" y=\"%d\">%s</text>"
                            .formatted(
                                    line.kind(), x + PADDING, baseline, Xhtml.escape(line.text())));
            baseline += LINE;
        }
        y = top + height + GAP;
        List<StepView> next =
                steps.stream()
                        .filter(other -> follows(other) && step.number() == other.after())
                        .toList();
        for (StepView follower : next) {
            join(x, top + height, draw(follower, depth + 1), depth);
        }
        return top + height / 2;
    }

    /** A line down from the left of a box, and to the right into the one that follows. */
    private void join(int x, int bottom, int middle, int depth) {
        if (depth >= DEEPEST) {
            return;
        }
        int rail = x + INDENT / 2;
        int end = x + INDENT;
        svg.append(
                "<path class=\"flow-line\" d=\"M%d %dV%dH%d\"/>"
                        .formatted(rail, bottom, middle, end - 2));
        svg.append("<path class=\"flow-head\" d=\"M%d %dl-6 -4v8z\"/>".formatted(end, middle));
    }

    private static List<Line> lines(StepView step, int letters) {
        List<Line> lines = new ArrayList<>();
        if (!step.trigger().isBlank()) {
            add(lines, "when", Texts.of("flow.when") + " " + step.trigger(), letters);
        }
        String actor = step.actor().isBlank() ? Texts.of("flow.nobody") : step.actor();
        add(lines, "who", step.number() + ". " + actor, letters - 2);
        add(lines, "what", step.action(), letters);
        if (!step.recipient().isBlank()) {
            add(lines, "who", "→ " + step.recipient(), letters - 2);
        }
        for (String deadline : List.of(step.deadline(), step.held())) {
            if (!deadline.isEmpty()) {
                add(lines, "by", deadline, letters);
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String kind, String text, int letters) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(new Line(kind, line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(kind, line.toString()));
    }

    private record Line(String kind, String text) {}
}
