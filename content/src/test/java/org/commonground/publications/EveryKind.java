package org.commonground.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One small publication of every kind, in which every field that can be nested is used. */
final class EveryKind {
    private EveryKind() {}

    static Stream<PublicationBody> bodies() {
        return Stream.of(wrexham(), pack(), plan(), protocol(), strategy(), paper());
    }

    static CaseStudy wrexham() {
        return new CaseStudy(
                "A meal brought neighbours together.",
                "Caia Park, June 2003",
                "",
                "",
                "",
                List.of(new CaseStudy.Figure("people came", "117")),
                List.of(
                        LearningPoint.of(
                                "Begin with a meal",
                                new LearningPoint.Quotation(
                                        "each person contributes a dish", 7L, 2, ""),
                                "Ask people to bring one dish.",
                                "facilitating-dialogue",
                                "prevention",
                                false)),
                List.of(new CaseStudy.Participant("The police", "Referred families")),
                "",
                List.of("The duty to promote good race relations"),
                "",
                "",
                "Not recorded",
                EvidenceLabel.PROMISING);
    }

    static InformationPack pack() {
        return new InformationPack(
                "What the law offers.", "Nine sections.", "Race equality officers", List.of());
    }

    static CohesionPlan plan() {
        return new CohesionPlan(
                "What exists and what could be.",
                "Leicestershire",
                2004,
                "",
                "A shared vision",
                List.of(
                        new CohesionPlan.Theme(
                                null,
                                "Young people",
                                "young-people",
                                List.of(
                                        new CohesionPlan.Action(
                                                null,
                                                "A youth portal",
                                                ActionStatus.IN_PROGRESS,
                                                "The County Council",
                                                List.of("Compact forum"),
                                                "By March 2006",
                                                LocalDate.of(2006, 3, 31),
                                                "Visits a month",
                                                "")),
                                List.of())),
                List.of(new Lineage(Lineage.Relation.RESPONDS_TO, null, "A review")),
                List.of());
    }

    static Protocol protocol() {
        return new Protocol(
                "Who tells whom.",
                "",
                "Speed",
                List.of(new Protocol.Definition("Major incident", "Likely to lead to disorder")),
                List.of(
                        new Protocol.Step(
                                "Senior officer",
                                "It is major",
                                "Refer the matter",
                                "Race Relations Officer",
                                null,
                                new Deadline(Deadline.Count.WORKING_DAYS, 1),
                                new Deadline(Deadline.Count.NOT_SET, null),
                                "2.2")),
                new Protocol.Message("What we know: [facts]", List.of("To check for accuracy")),
                List.of(
                        new Protocol.Group(
                                "Strategy Group",
                                "",
                                "The Partnership",
                                List.of(new Protocol.Seat("Police Superintendent", "")))),
                List.of(new Lineage(Lineage.Relation.PART_OF, 7L, "")),
                List.of());
    }

    static Report strategy() {
        return new Report(
                "How incidents are reported.",
                "",
                List.of(
                        new NumberedSection(
                                "2",
                                "Protocol",
                                List.of(
                                        new NumberedSection.Paragraph(
                                                "2.3", "Within 14 days all are told.")))),
                List.of(
                        new Report.Recommendation(
                                "a", "Adopt the protocol", "The Partnership", "")),
                List.of("Thames Valley Police"),
                "",
                "",
                List.of(new Report.Annex("A", "Flow diagram", "Absent from our copy.")),
                List.of(),
                List.of());
    }

    static DiscussionPaper paper() {
        return new DiscussionPaper(
                "How can residents do more?",
                "",
                List.of(),
                "What would give communities a larger part?",
                LocalDate.of(2012, 5, 5),
                List.of(
                        idea("A map of assets", DiscussionPaper.Moderation.SHOWN),
                        idea("A secret", DiscussionPaper.Moderation.WAITING),
                        idea("An insult", DiscussionPaper.Moderation.NOT_SHOWN)),
                "",
                "",
                List.of(),
                List.of());
    }

    private static DiscussionPaper.Idea idea(String text, DiscussionPaper.Moderation moderation) {
        return new DiscussionPaper.Idea(text, "A tenants' group", null, moderation, "");
    }
}
