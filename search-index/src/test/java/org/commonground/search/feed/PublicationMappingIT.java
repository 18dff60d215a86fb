package org.commonground.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.documents.Documents;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.SameLessons;
import org.commonground.publications.Attachment;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;
import org.commonground.publications.Release;
import org.commonground.search.CasesCounted;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

@OnBothDatabases
class PublicationMappingIT {
    private static final Instant NOON = Instant.parse("2006-04-04T12:00:00Z");

    private final TestDatabase database;

    PublicationMappingIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        database.inTransaction(
                entities -> {
                    WelshPlaces.addTo(entities);
                    Terms terms = new Terms(entities);
                    terms.add(new Term(Vocabulary.FACTOR, "dialogue", "Dialogue", null, List.of()));
                    terms.add(
                            new Term(
                                    Vocabulary.FACTOR,
                                    "partnership",
                                    "Partnership",
                                    null,
                                    List.of()));
                });
    }

    @Test
    void findsThePublicationEachLessonAndEachPage() {
        long document = documentWithPages("Meals", "No exit strategy is recorded");
        long id = publication(true, document);

        List<SearchDocument> found = replaced(id);

        assertThat(found)
                .extracting(SearchDocument::type)
                .containsExactly(
                        SearchDocumentType.PUBLICATION,
                        SearchDocumentType.LESSON,
                        SearchDocumentType.PAGE,
                        SearchDocumentType.PAGE);
        SearchDocument secondPage = found.getLast();
        assertThat(secondPage.page()).isEqualTo(2);
        assertThat(secondPage.text()).isEqualTo("No exit strategy is recorded");
        assertThat(secondPage.url()).isEqualTo("/d/%d/text#page-2".formatted(document));
        assertThat(secondPage.document()).isNotNull();
        assertThat(secondPage.document().url())
                .isEqualTo("/d/%d/a%%20file.pdf".formatted(document));
        SearchDocument lesson = found.get(1);
        assertThat(lesson.key()).isEqualTo("l" + lesson.id());
        assertThat(lesson.url()).isEqualTo("/l/" + lesson.id() + "/eat-together");
        assertThat(lesson.detail())
                .isInstanceOfSatisfying(
                        ResultDetail.OfLesson.class,
                        detail -> assertThat(detail.cases()).isEqualTo(new CasesCounted(0, 0)));
    }

    @Test
    void filesUnderEveryTermAboveAndALessonUnderItsOwnFactorOnly() {
        long id = publication(true, documentWithPages("One page"));

        List<SearchDocument> found = replaced(id);

        assertThat(found.getFirst().facets().get(FacetName.PLACE))
                .containsExactlyInAnyOrder(
                        new FacetValue("wrexham", "Wrexham", "wales"),
                        new FacetValue("wales", "Wales"));
        assertThat(found.getFirst().facets().get(FacetName.FACTOR)).hasSize(2);
        assertThat(found.get(1).facets().get(FacetName.FACTOR))
                .containsExactly(new FacetValue("dialogue", "Dialogue"));
        assertThat(found.getFirst().facets().get(FacetName.YEAR))
                .containsExactly(new FacetValue("2006", "2006"));
    }

    @Test
    void takesOutWhatIsNotPublished() {
        long draft = publication(false, documentWithPages("Secret"));

        assertThat(change(draft)).isEqualTo(new IndexChange.Remove(draft));
        assertThat(change(4711)).isEqualTo(new IndexChange.Remove(4711));
    }

    private List<SearchDocument> replaced(long id) {
        assertThat(change(id)).isInstanceOf(IndexChange.Replace.class);
        return ((IndexChange.Replace) change(id)).documents();
    }

    private IndexChange change(long id) {
        return database.fromTransaction(
                entities ->
                        new PublicationMapping(
                                        new Publications(entities),
                                        documents(entities),
                                        new SameLessons(entities))
                                .change(id));
    }

    private long publication(boolean published, long document) {
        return database.fromTransaction(
                entities -> {
                    LearningPoint lesson =
                            LearningPoint.of(
                                    "Eat together", null, "Bring a dish", "dialogue", "", false);
                    PublicationDraft draft =
                            new PublicationDraft(
                                    "Learning lessons",
                                    new InformationPack("A meal", "", "", List.of(lesson)),
                                    Set.of(),
                                    List.of(
                                            new Attachment(
                                                    document,
                                                    "The report",
                                                    "",
                                                    Attachment.Part.WHOLE)),
                                    "",
                                    2006,
                                    null,
                                    "",
                                    "");
                    Publication publication = new Publication(Kind.INFORMATION_PACK, NOON);
                    List<Term> terms =
                            new Terms(entities)
                                    .named(
                                            List.of(
                                                    new TermName(Vocabulary.PLACE, "wrexham"),
                                                    new TermName(Vocabulary.FACTOR, "dialogue"),
                                                    new TermName(
                                                            Vocabulary.FACTOR, "partnership")));
                    Publications publications = new Publications(entities);
                    publications.add(publication);
                    publication.save(
                            draft.saying(
                                    new Lessons(entities, publications)
                                            .identified(publication, draft.body())),
                            terms,
                            "the editor",
                            NOON);
                    if (published) {
                        publication.publish(
                                new Release(1, NOON, "the editor", Release.Change.FIRST, ""),
                                terms);
                    }
                    return publication.id();
                });
    }

    private long documentWithPages(String... texts) {
        return database.fromTransaction(
                entities -> {
                    entities.createNativeQuery(
                                    """
                                    insert into document (size, media_type, name, uploaded_at, uploaded_by, state, attempts,
                                        pages, words, has_text, tagged, picture_due)
                                    values (1, 'application/pdf', 'a file.pdf', :at, 'the editor', 'READ', 1, :pages, 3, true, false, false)
                                    """)
                            .setParameter("at", NOON)
                            .setParameter("pages", texts.length)
                            .executeUpdate();
                    Number id =
                            (Number)
                                    entities.createNativeQuery(
                                                    "select max(id) from document", Long.class)
                                            .getSingleResult();
                    for (int page = 1; page <= texts.length; page++) {
                        entities.createNativeQuery(
                                        "insert into document_page (document, page, text, words)"
                                                + " values (:id, :page, :text, 3)")
                                .setParameter("id", id)
                                .setParameter("page", page)
                                .setParameter("text", texts[page - 1])
                                .executeUpdate();
                    }
                    return id.longValue();
                });
    }

    private static Documents documents(EntityManager entities) {
        return new Documents(entities, new RecordedEvents<>());
    }
}
