package org.commonground.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.demo.DemoDocument.Block;
import org.commonground.kernel.Slug;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.Deadline;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Lineage;
import org.commonground.publications.NumberedSection;
import org.commonground.publications.Protocol;
import org.commonground.publications.Report;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

class DemoContentTest {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final DemoContent CONTENT = DemoContent.read(JSON);
    private static final Map<String, DemoDocument> DOCUMENTS =
            CONTENT.documents().stream().collect(toMap(DemoDocument::key, document -> document));

    @Test
    void readsEveryFileOfTheFolder() throws Exception {
        assertThat(CONTENT.documents())
                .extracting(DemoDocument::key)
                .containsExactlyInAnyOrderElementsOf(namesIn("documents"));
        assertThat(CONTENT.publications())
                .extracting(DemoPublication::key)
                .containsExactlyInAnyOrderElementsOf(namesIn("publications"));
    }

    @Test
    void keepsEveryBodyWholeThroughJson() {
        for (DemoPublication publication : CONTENT.publications()) {
            assertThat(
                            JSON.fromJson(
                                    JSON.toJson(publication.body()), publication.body().getClass()))
                    .as(publication.key())
                    .isEqualTo(publication.body());
        }
    }

    @Test
    void hasEveryKind() {
        assertThat(CONTENT.publications().stream().collect(groupingBy(DemoPublication::kind)))
                .hasEntrySatisfying(Kind.CASE_STUDY, found -> assertThat(found).hasSize(4))
                .hasEntrySatisfying(Kind.INFORMATION_PACK, found -> assertThat(found).hasSize(1))
                .hasEntrySatisfying(Kind.COHESION_PLAN, found -> assertThat(found).hasSize(1))
                .hasEntrySatisfying(Kind.PROTOCOL, found -> assertThat(found).hasSize(1))
                .hasEntrySatisfying(Kind.REPORT, found -> assertThat(found).hasSize(3))
                .hasEntrySatisfying(Kind.DISCUSSION_PAPER, found -> assertThat(found).hasSize(1));
    }

    @Test
    void namesEachTermOnceAfterItsParentAndByItsLabel() {
        for (Map.Entry<String, List<DemoTerm>> vocabulary :
                CONTENT.terms().stream().collect(groupingBy(DemoTerm::vocabulary)).entrySet()) {
            List<String> slugs = vocabulary.getValue().stream().map(DemoTerm::slug).toList();
            assertThat(slugs).as(vocabulary.getKey()).doesNotHaveDuplicates();
            for (DemoTerm term : vocabulary.getValue()) {
                assertThat(term.slug()).isEqualTo(Slug.of(term.label()).value());
                if (term.parent() != null) {
                    assertThat(slugs.subList(0, slugs.indexOf(term.slug())))
                            .contains(term.parent());
                }
            }
        }
    }

    @Test
    void usesOnlyTermsOfTheVocabularies() {
        for (DemoPublication publication : CONTENT.publications()) {
            publication
                    .terms()
                    .forEach(
                            (vocabulary, slugs) ->
                                    assertThat(slugsOf(vocabulary))
                                            .as(publication.key())
                                            .containsAll(slugs));
            for (LearningPoint point : publication.body().learningPoints()) {
                assertThat(slugsOf("factor")).contains(point.factor());
                assertThat(slugsOf("level")).contains(point.level());
            }
        }
    }

    @Test
    void teachesAllFiveFactorsInTheCaseStudiesAlone() {
        assertThat(
                        CONTENT.publications().stream()
                                .filter(publication -> publication.kind() == Kind.CASE_STUDY)
                                .flatMap(
                                        publication -> publication.body().learningPoints().stream())
                                .map(LearningPoint::factor))
                .containsAll(slugsOf("factor"))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void hasACaseThatSpeaksAgainstAStatement() {
        assertThat(learningPoints()).anyMatch(LearningPoint::contradicts);
    }

    @Test
    void saysOnlyOfLessonsThatAreThereThatTheyAreTheSame() {
        assertThat(CONTENT.sameLessons()).isNotEmpty();
        for (DemoSameLessons group : CONTENT.sameLessons()) {
            assertThat(group.lessons())
                    .extracting(DemoSameLessons.Place::publication)
                    .doesNotHaveDuplicates();
            for (DemoSameLessons.Place place : group.lessons()) {
                assertThat(publication(place.publication()).body().learningPoints())
                        .extracting(LearningPoint::statement)
                        .contains(place.statement());
            }
        }
    }

    @Test
    void attachesEveryDocument() {
        assertThat(
                        CONTENT.publications().stream()
                                .flatMap(publication -> publication.attachments().stream())
                                .map(DemoAttachment::document))
                .containsExactlyInAnyOrderElementsOf(DOCUMENTS.keySet());
    }

    @Test
    void quotesWordsThatStandInOneBlockOfAnAttachedDocument() {
        for (DemoPublication publication : CONTENT.publications()) {
            for (LearningPoint point : publication.body().learningPoints()) {
                LearningPoint.Quotation words =
                        Objects.requireNonNull(point.quotation(), point.statement());
                assertThat(words.source()).startsWith("doc:");
                String key = words.source().substring("doc:".length());
                assertThat(publication.attachments())
                        .extracting(DemoAttachment::document)
                        .contains(key);
                assertThat(
                                Objects.requireNonNull(DOCUMENTS.get(key), key).sections().stream()
                                        .flatMap(part -> part.blocks().stream())
                                        .map(Block::text)
                                        .filter(text -> text.contains(words.text())))
                        .as(words.text())
                        .hasSize(1);
            }
        }
    }

    @Test
    void saysWhatIsNotRecordedInsteadOfLeavingACaseStudyBlank() {
        for (DemoPublication publication : CONTENT.publications()) {
            if (publication.body() instanceof CaseStudy study) {
                assertThat(study.exitStrategy()).isEqualTo("Not recorded in the source.");
                assertThat(
                                List.of(
                                        study.context(),
                                        study.why(),
                                        study.how(),
                                        study.achieved(),
                                        study.facilitator()))
                        .noneMatch(String::isBlank);
                assertThat(study.achieved()).contains("Why the label says");
                assertThat(study.evidence()).isNotNull();
            }
        }
    }

    @Test
    void countsTheActionsAndBlankCellsOfTheLeicestershirePlan() {
        CohesionPlan plan =
                (CohesionPlan) publication("community-cohesion-in-leicestershire").body();
        assertThat(plan.themes()).hasSize(11);
        assertThat(plan.count(CohesionPlan.Theme::existing)).isEqualTo(26);
        assertThat(plan.count(CohesionPlan.Theme::potential)).isEqualTo(10);
        assertThat(plan.blankCells()).isEqualTo(5);
        assertThat(plan.themes())
                .filteredOn(theme -> theme.existing().isEmpty() && theme.potential().isEmpty())
                .extracting(CohesionPlan.Theme::name)
                .containsExactly("Regeneration");
        assertThat(slugsOf("theme"))
                .containsAll(plan.themes().stream().map(CohesionPlan.Theme::term).toList());
    }

    @Test
    void keepsTheDeadlinesOfTheMiltonKeynesProtocol() {
        Protocol protocol = (Protocol) publication("milton-keynes-major-incident-protocol").body();
        assertThat(protocol.steps())
                .extracting(Protocol.Step::deadline)
                .filteredOn(Objects::nonNull)
                .extracting(Deadline::label)
                .containsExactly(
                        "Immediately",
                        "Within 1 working day",
                        "Within 3 calendar days",
                        "Immediately",
                        "Within 14 calendar days");
        assertThat(protocol.steps())
                .filteredOn(step -> step.held() != null)
                .singleElement()
                .satisfies(
                        debriefing ->
                                assertThat(debriefing.held())
                                        .isEqualTo(new Deadline(Deadline.Count.NOT_SET, null)));
        assertThat(protocol.message().purposes()).hasSize(4);
        assertThat(protocol.groups())
                .singleElement()
                .extracting(Protocol.Group::seats)
                .asInstanceOf(LIST)
                .hasSize(5);
    }

    @Test
    void refersOnlyToPublicationsThatStandAfterItInTheIndex() {
        List<String> keys = CONTENT.publications().stream().map(DemoPublication::key).toList();
        for (DemoPublication publication : CONTENT.publications()) {
            assertThat(keys.subList(keys.indexOf(publication.key()) + 1, keys.size()))
                    .containsAll(
                            publication.body().lineage().stream()
                                    .map(Lineage::title)
                                    .filter(title -> title.startsWith(DemoPublication.PUBLICATION))
                                    .map(
                                            title ->
                                                    title.substring(
                                                            DemoPublication.PUBLICATION.length()))
                                    .toList());
        }
    }

    @Test
    void numbersTheMiltonKeynesParagraphsAsTheSourceDoes() {
        Report report = (Report) publication("milton-keynes-racial-incidents-strategy").body();
        assertThat(
                        report.sections().stream()
                                .flatMap(section -> section.paragraphs().stream())
                                .map(NumberedSection.Paragraph::number))
                .containsExactly(
                        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3",
                        "3.4", "4.1", "4.2", "4.3", "4.4", "5.1");
        assertThat(report.recommendations()).hasSize(6);
    }

    @Test
    void givesNobodysAddress() {
        assertThat(JSON.toJson(CONTENT.documents()) + CONTENT.publications()).doesNotContain("@");
    }

    @Test
    void namesFilesThatEndInPdf() {
        assertThat(CONTENT.documents())
                .extracting(DemoDocument::file)
                .allMatch(name -> name.endsWith(".pdf"))
                .doesNotHaveDuplicates();
    }

    private static Stream<LearningPoint> learningPoints() {
        return CONTENT.publications().stream()
                .flatMap(publication -> publication.body().learningPoints().stream());
    }

    private static DemoPublication publication(String key) {
        return CONTENT.publications().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> slugsOf(String vocabulary) {
        return CONTENT.terms().stream()
                .filter(term -> term.vocabulary().equals(vocabulary))
                .map(DemoTerm::slug)
                .toList();
    }

    private static List<String> namesIn(String folder) throws Exception {
        URI address =
                Objects.requireNonNull(DemoContentTest.class.getResource("/demo/" + folder))
                        .toURI();
        try (Stream<Path> files = Files.list(Path.of(address))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
        }
    }
}
