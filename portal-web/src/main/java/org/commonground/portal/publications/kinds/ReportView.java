package org.commonground.portal.publications.kinds;

import org.commonground.kernel.Slug;
import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Markdown;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Report;

import java.util.List;

/** A {@link Report} as it is shown. */
public record ReportView(Report report) implements BodyView {
    @Override
    public List<PublicationSection> sections() {
        return new PublicationSection.Collector()
                .add("background", report.background())
                .add(report.sections())
                .add("agenciesConsulted", report.agenciesConsulted())
                .add("deliverables", report.deliverables())
                .add("timetable", report.timetable())
                .list();
    }

    /** Each with an anchor of its own, {@code recommendation-a}. */
    public List<Recommendation> recommendations() {
        return report.recommendations().stream()
                .map(
                        each ->
                                new Recommendation(
                                        "recommendation-" + Slug.of(each.number()),
                                        each.number(),
                                        Markdown.html(each.text()),
                                        each.owner(),
                                        each.status()))
                .toList();
    }

    public List<AnnexView> annexes() {
        return report.annexes().stream()
                .map(
                        annex ->
                                new AnnexView(
                                        "annex-" + Slug.of(annex.letter() + " " + annex.title()),
                                        annex.letter(),
                                        annex.title(),
                                        Markdown.html(annex.text())))
                .toList();
    }

    @Override
    public List<ContentsEntry> contents() {
        return new Contents()
                .addSections(sections())
                .add("publication.recommendations", "recommendations", report.recommendations())
                .add("publication.annexes", "annexes", report.annexes())
                .list();
    }

    @Override
    public boolean lessonsFirst() {
        return true;
    }

    /** What is asked for; owner and status are empty where nothing is recorded. */
    public record Recommendation(
            String anchor, String number, String html, String owner, String status) {}

    /** An annex; its letter may be empty. */
    public record AnnexView(String anchor, String letter, String title, String html) {
        /** "Annex A: Flow diagram". */
        public String heading() {
            String annex = Texts.of("publication.annex");
            return (letter.isEmpty() ? annex : annex + " " + letter) + ": " + title;
        }
    }
}
