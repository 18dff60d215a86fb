package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.DiscussionPaper;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An idea that came in, as an editor records and moderates it. */
public final class IdeaForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final TextField text;
    private final TextField from;
    private final TextField received;
    private final TextField answer;
    private DiscussionPaper.Moderation moderation;

    private IdeaForm(DiscussionPaper.Idea idea) {
        text = TextField.area("idea.words", 3, idea.text());
        from = TextField.line("idea.from", idea.from());
        received = TextField.line("idea.received", Objects.toString(idea.received(), ""));
        answer = TextField.area("idea.answer", 2, idea.answer());
        moderation = idea.moderation();
    }

    static Rows<IdeaForm> rows(List<DiscussionPaper.Idea> ideas) {
        return new Rows<>(
                ideas.stream().map(IdeaForm::new).toList(),
                () ->
                        new IdeaForm(
                                new DiscussionPaper.Idea(
                                        "", "", null, DiscussionPaper.Moderation.WAITING, "")));
    }

    static List<DiscussionPaper.Idea> toIdeas(Rows<IdeaForm> rows) {
        return rows.list().stream()
                .filter(row -> !row.isBlank())
                .map(
                        row ->
                                new DiscussionPaper.Idea(
                                        row.text.getText(),
                                        row.from.getText().strip(),
                                        row.received.date(),
                                        row.moderation,
                                        row.answer.getText()))
                .toList();
    }

    static List<FieldProblem> problems(Rows<IdeaForm> rows) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < rows.list().size(); at++) {
            IdeaForm row = rows.list().get(at);
            String place = "edit:ideaRows:" + at + ":";
            if (!row.isBlank() && row.text.isBlank()) {
                problems.add(row.text.refuse("missing", place + "words", at + 1));
            }
            if (!row.received.isBlank() && row.received.date() == null) {
                problems.add(
                        row.received.refuse(
                                "wrong", place + "received", at + 1, row.received.getText()));
            }
        }
        return problems;
    }

    private boolean isBlank() {
        return Stream.of(text, from, received, answer).allMatch(TextField::isBlank)
                && moderation == DiscussionPaper.Moderation.WAITING;
    }

    public TextField words() {
        return text;
    }

    public TextField from() {
        return from;
    }

    public TextField received() {
        return received;
    }

    public TextField answer() {
        return answer;
    }

    public DiscussionPaper.Moderation[] moderations() {
        return DiscussionPaper.Moderation.values();
    }

    public DiscussionPaper.Moderation getModeration() {
        return moderation;
    }

    public void setModeration(DiscussionPaper.@Nullable Moderation moderation) {
        this.moderation =
                Objects.requireNonNullElse(moderation, DiscussionPaper.Moderation.WAITING);
    }
}
