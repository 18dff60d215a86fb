package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Markdown;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.DiscussionPaper;

import java.time.LocalDate;
import java.util.List;

/** A {@link DiscussionPaper} as it is shown, with its call for ideas. */
public record DiscussionPaperView(DiscussionPaper paper, LocalDate today) implements BodyView {
    /** Safe to show; empty when no question is asked. */
    public String question() {
        return paper.question().isBlank() ? "" : Markdown.html(paper.question());
    }

    /** "Open until 5 May 2012", "Closed since ...", or that no day is given. */
    public String closing() {
        LocalDate closes = paper.closes();
        if (closes == null) {
            return Texts.of("paper.noClosingDate");
        }
        String key = isOpen() ? "paper.openUntil" : "paper.closedOn";
        return Texts.of(key, Dates.day(closes));
    }

    /** Whether ideas are still taken; without a closing date nobody knows. */
    public boolean isOpen() {
        return paper.closes() != null && !today.isAfter(paper.closes());
    }

    public List<IdeaView> ideas() {
        return paper.ideas().stream().map(IdeaView::of).toList();
    }

    public String response() {
        return paper.response().isBlank() ? "" : Markdown.html(paper.response());
    }

    public String outcome() {
        return paper.outcome().isBlank() ? "" : Markdown.html(paper.outcome());
    }

    @Override
    public List<PublicationSection> sections() {
        return new PublicationSection.Collector()
                .add("background", paper.background())
                .add(paper.sections())
                .list();
    }

    @Override
    public List<ContentsEntry> contents() {
        return new Contents()
                .add("paper.call", "call", true)
                .addSections(sections())
                .add("paper.ideas", "ideas", true)
                .add("paper.response", "response", true)
                .add("paper.outcome", "outcome", true)
                .list();
    }

    /**
     * An idea that was let through.
     *
     * @param meta from whom and when, as far as known
     * @param answer safe to show; empty when nobody has answered
     */
    public record IdeaView(String html, String meta, String answer) {
        static IdeaView of(DiscussionPaper.Idea idea) {
            String received = idea.received() == null ? "" : Dates.day(idea.received());
            return new IdeaView(
                    Markdown.html(idea.text()),
                    idea.from().isBlank() || received.isEmpty()
                            ? idea.from() + received
                            : idea.from() + ", " + received,
                    idea.answer().isBlank() ? "" : Markdown.html(idea.answer()));
        }
    }
}
