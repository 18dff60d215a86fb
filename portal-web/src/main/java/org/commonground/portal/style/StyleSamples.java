package org.commonground.portal.style;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the style page shows its parts with; figures are those of the real publications, addresses
 * lead nowhere.
 */
@Named
@RequestScoped
public class StyleSamples {
    private static final String HERE = "#results";

    public SampleHit hit() {
        return new SampleHit(
                "Racial incidents strategy",
                HERE,
                "report",
                "Strategy or report",
                null,
                null,
                null,
                List.of("Milton Keynes", "2000"),
                "",
                List.of(incidents()),
                List.of(new PageLink("3", HERE), new PageLink("4", HERE)));
    }

    public SampleHit caseHit() {
        return new SampleHit(
                "Young people and the police talk first",
                HERE,
                "case-study",
                "Case study",
                evidence().getFirst(),
                "Safe Communities Initiative case studies",
                HERE,
                List.of("Leicester", "2006"),
                "How a youth forum and a neighbourhood team agreed on what to do before the summer,"
                        + " and kept to it.",
                List.of(),
                List.of());
    }

    public List<SampleLesson> lessons() {
        return List.of(
                new SampleLesson(
                        HERE,
                        "Tell everybody who has to act within one working day, not when the facts"
                                + " are complete",
                        incidents(),
                        "Racial incidents strategy, para 2.3",
                        "Agree beforehand who rings whom, and write it on one page.",
                        new SampleLink("Building a strong partnership", HERE),
                        new SampleLink("Early resolution", HERE),
                        "",
                        null,
                        "Seen in 3 of 4 case studies; 1 says otherwise",
                        false),
                new SampleLesson(
                        HERE,
                        "A chair from outside is trusted sooner",
                        null,
                        "",
                        "Here the chair came from the council, and people stayed away until a faith"
                                + " leader shared the chair.",
                        new SampleLink("Employing an honest broker", HERE),
                        null,
                        "Young people and the police talk first",
                        HERE,
                        "",
                        true));
    }

    public List<SampleFile> files() {
        return List.of(
                new SampleFile(
                        "Defeating organised racial hatred: complete information pack",
                        "PDF",
                        "1.4 MB",
                        64,
                        "about 2 hours",
                        true,
                        true,
                        List.of(
                                new Download("28 kbit/s", "7 min 13 s"),
                                new Download("56 kbit/s", "3 min 36 s"),
                                new Download("128 kbit/s", "1 min 35 s"),
                                new Download("512 kbit/s", "23 s"))),
                new SampleFile(
                        "Elections and good race relations",
                        "PDF",
                        "416.2 KB",
                        1,
                        null,
                        false,
                        false,
                        List.of()));
    }

    public List<SampleEvidence> evidence() {
        return List.of(
                new SampleEvidence("worked", "Worked"),
                new SampleEvidence("promising", "Promising"),
                new SampleEvidence("mixed", "Mixed"),
                new SampleEvidence("did-not-work", "Did not work"),
                new SampleEvidence("too-early-to-tell", "Too early to tell"));
    }

    public List<SampleFacet> facets() {
        return List.of(
                new SampleFacet(
                        "Kind",
                        true,
                        List.of(
                                new FacetValue("Case study", 12, true),
                                new FacetValue("Information pack", 3, false),
                                new FacetValue("Strategy or report", 7, false))),
                new SampleFacet(
                        "Place",
                        false,
                        List.of(
                                new FacetValue("Leicester", 5, false),
                                new FacetValue("Milton Keynes", 2, false))));
    }

    public SamplePages pages() {
        return new SamplePages(
                HERE,
                HERE,
                IntStream.of(1, 0, 6, 7, 8, 0, 42)
                        .mapToObj(number -> new PageNumber(number, HERE, number == 7, number == 0))
                        .toList());
    }

    public List<SampleEntry> contents() {
        return List.of(
                new SampleEntry("Purpose and background", "#navigation", false, true),
                new SampleEntry("Reporting major incidents", "#navigation", true, false),
                new SampleEntry("Preventing major incidents", "#navigation", false, false));
    }

    public List<Wrong> errors() {
        return List.of(
                new Wrong("Enter a title", "sample-title"),
                new Wrong("Choose a date that has not passed", "sample-date"));
    }

    private static Passage incidents() {
        return new Passage(
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

    /** As {@code cg:resultCard} reads it. */
    public record SampleHit(
            String title,
            String url,
            String kind,
            String kindLabel,
            @Nullable SampleEvidence evidence,
            @Nullable String source,
            @Nullable String sourceUrl,
            List<String> details,
            String summary,
            List<Passage> passages,
            List<PageLink> morePages) {}

    /** As {@code cg:learningPoint} reads it. */
    public record SampleLesson(
            @Nullable String url,
            String statement,
            @Nullable Passage quotation,
            String quotationSource,
            String advice,
            @Nullable SampleLink factor,
            @Nullable SampleLink level,
            String from,
            @Nullable String fromUrl,
            String seen,
            boolean contradicts) {}

    /** As {@code cg:fileCard} reads it. */
    public record SampleFile(
            String title,
            String type,
            String size,
            int pages,
            @Nullable String readingTime,
            boolean tagged,
            boolean hasText,
            List<Download> downloads) {
        public String url() {
            return "#files";
        }

        public @Nullable String textUrl() {
            return hasText ? url() : null;
        }

        public @Nullable String thumbnailUrl() {
            return null;
        }

        public String language() {
            return "English";
        }

        public @Nullable String author() {
            return null;
        }

        public @Nullable String kind() {
            return null;
        }
    }

    /** A piece of a passage. */
    public record Segment(String text, boolean marked) {}

    /** Words of a source. */
    public record Passage(
            List<Segment> segments, @Nullable Integer page, String textUrl, String pdfUrl) {}

    /** A further page. */
    public record PageLink(String page, String url) {}

    /** A term. */
    public record SampleLink(String label, String url) {}

    /** How long a download takes. */
    public record Download(String speed, String time) {}

    /** An evidence label. */
    public record SampleEvidence(String value, String label) {}

    /** A group of filters. */
    public record SampleFacet(String label, boolean open, List<FacetValue> values) {}

    /** One filter. */
    public record FacetValue(String label, int count, boolean selected) {
        public String url() {
            return "#filters";
        }
    }

    /** The way through a list. */
    public record SamplePages(String previousUrl, String nextUrl, List<PageNumber> numbers) {}

    /** One page of a list. */
    public record PageNumber(int number, String url, boolean current, boolean gap) {}

    /** A line of a list of contents. */
    public record SampleEntry(String label, String url, boolean inner, boolean current) {}

    /** What is wrong with a form. */
    public record Wrong(String message, String field) {}
}
