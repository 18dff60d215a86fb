package org.commonground.portal.style;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.commonground.kernel.Segment;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.FileCard;
import org.commonground.portal.parts.Filter;
import org.commonground.portal.parts.FoundPassage;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.MarkedPassage;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Pagination;
import org.commonground.portal.parts.ResultCard;
import org.commonground.portal.parts.ResultPart;
import org.commonground.publications.EvidenceLabel;
import org.commonground.search.FacetValue;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the style page shows its parts with; its links lead back to the page itself. */
@Named
@RequestScoped
public class StyleSamples {
    private static final String HERE = "/style";

    public List<ResultCard> results() {
        return List.of(
                new ResultCard(
                        "Racial incidents strategy",
                        HERE,
                        "report",
                        "Strategy or report",
                        new FacetValue("promising", "Promising"),
                        List.of("2000"),
                        List.of(
                                part(
                                        "The document",
                                        "",
                                        List.of("12 pages match"),
                                        List.of(new NamedLink("All 12 pages that match", HERE))),
                                part(
                                        "Put a deadline on telling every partner what happened",
                                        "Lesson",
                                        List.of("Seen in 1 of 4 case studies"),
                                        List.of()))));
    }

    private static ResultPart part(
            String title, String kind, List<String> details, List<NamedLink> more) {
        return new ResultPart(
                "sample-" + title.length(),
                title,
                HERE,
                "lesson",
                kind,
                details,
                List.of(
                        new FoundPassage(
                                passage(),
                                "sample-citation-" + title.length(),
                                "“Racial incidents strategy” (2000), page 2. Common Ground.")),
                null,
                more);
    }

    public List<LearningPointCard> lessons() {
        return List.of(
                new LearningPointCard(
                        "lesson-1",
                        HERE,
                        "Tell everybody who has to act within one working day, not when the facts"
                                + " are complete",
                        passage(),
                        "Racial incidents strategy, para 2.3",
                        "Agree beforehand who rings whom, and write it on one page.",
                        new NamedLink("Building a strong partnership", HERE),
                        new NamedLink("Early resolution", HERE),
                        null,
                        null,
                        "Seen in 3 of 4 case studies; 1 says otherwise",
                        false),
                new LearningPointCard(
                        "lesson-2",
                        HERE,
                        "A chair from outside is trusted sooner",
                        null,
                        "",
                        "Look for somebody whom neither side has to win over.",
                        new NamedLink("Employing an honest broker", HERE),
                        null,
                        "Learning lessons in Wrexham",
                        HERE,
                        "",
                        true));
    }

    public List<FileCard> files() {
        return List.of(
                file(
                        "Defeating organised racial hatred: complete information pack",
                        "1.4 MB",
                        "#text",
                        List.of(
                                new FileCard.Download("28 kbit/s", "7 min 13 s"),
                                new FileCard.Download("56 kbit/s", "3 min 36 s"),
                                new FileCard.Download("128 kbit/s", "1 min 35 s"),
                                new FileCard.Download("512 kbit/s", "23 s"))),
                file("Elections and good race relations", "416.2 KB", null, List.of()));
    }

    public EvidenceLabel[] evidence() {
        return EvidenceLabel.values();
    }

    public List<Filter> filters() {
        return List.of(
                new Filter(
                        "Kind",
                        true,
                        List.of(
                                new Filter.Value("Case study", 12, HERE, true),
                                new Filter.Value("Information pack", 3, HERE, false),
                                new Filter.Value("Strategy or report", 7, HERE, false)),
                        List.of(new Filter.Value("Protocol", 1, HERE, false)),
                        "Show 1 more"),
                new Filter(
                        "Place",
                        true,
                        List.of(
                                new Filter.Value(
                                        "Wales",
                                        5,
                                        HERE,
                                        false,
                                        0,
                                        List.of(
                                                new Filter.Value(
                                                        "Wrexham", 5, HERE, true, 1, List.of(),
                                                        false)),
                                        true)),
                        List.of(),
                        ""));
    }

    public Pagination pages() {
        return Pagination.of(7, 42, page -> HERE);
    }

    public List<ContentsEntry> contents() {
        return List.of(
                new ContentsEntry("Purpose and background", HERE, false, true),
                new ContentsEntry("Reporting major incidents", HERE, true, false),
                new ContentsEntry("Preventing major incidents", HERE, false, false));
    }

    public List<FieldProblem> errors() {
        return List.of(
                new FieldProblem("Enter a title", "sample-title"),
                new FieldProblem("Choose a date that has not passed", "sample-date"));
    }

    private static FileCard file(
            String title,
            String size,
            @Nullable String textUrl,
            List<FileCard.Download> downloads) {
        boolean hasText = textUrl != null;
        return new FileCard(
                title, HERE, textUrl, null, "PDF", size, 19, "page", 0, null, "English", hasText,
                hasText, null, null, downloads);
    }

    private static MarkedPassage passage() {
        return new MarkedPassage(
                List.of(
                        new Segment("All relevant operational staff should be ", false),
                        new Segment("informed within one working day", true),
                        new Segment(", and a formal ", false),
                        new Segment("debriefing", true),
                        new Segment(" session should be organised within three days.", false)),
                2,
                HERE,
                HERE);
    }
}
