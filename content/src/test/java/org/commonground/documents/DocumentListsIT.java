package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** The lists that the editors' desk asks for. */
@OnBothDatabases
class DocumentListsIT {
    private static final Instant NOON = Instant.parse("2006-04-21T12:00:00Z");

    private final TestDatabase database;
    private final TestLibrary house;

    DocumentListsIT(TestDatabase database) {
        this.database = database;
        this.house = new TestLibrary(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void findsDocumentsByTheirNamesWhateverTheCase() {
        long plan = uploaded("Cohesion plan 100%.pdf");
        long report = uploaded("report.pdf");
        house.upload("plan.pdf", new byte[0]);
        house.with(
                library ->
                        library.describe(
                                report,
                                new DocumentDescription(
                                        "The PLAN for Wrexham", null, null, null, null)));

        assertThat(named("plan ")).containsExactly(report, plan);
        assertThat(named("100%")).containsExactly(plan);
        assertThat(named("%")).containsExactly(plan);
        assertThat(named("")).containsExactly(report, plan);
    }

    @Test
    void findsDocumentsByTheTitleThatTheFileOffers() {
        long id = uploaded("scan0001.pdf");
        isRead(id, true);

        assertThat(named("Wrexham")).containsExactly(id);
    }

    @Test
    void listsWhatWasReadAndHasNoText() {
        long scanned = uploaded("scan.pdf");
        isRead(scanned, false);
        isRead(uploaded("text.pdf"), true);
        uploaded("waiting.pdf");

        List<Long> ids =
                database.fromTransaction(
                        entities ->
                                new Documents(entities, house.events())
                                        .withoutText(0, 9).stream().map(Document::id).toList());
        long count =
                database.fromTransaction(
                        entities -> new Documents(entities, house.events()).countWithoutText());
        assertThat(ids).containsExactly(scanned);
        assertThat(count).isEqualTo(1);
    }

    private long uploaded(String name) {
        return house.upload(name, new SamplePdf().page(name).bytes()).document().id();
    }

    private void isRead(long id, boolean hasText) {
        DocumentOffer offer =
                new DocumentOffer(
                        "Learning lessons in Wrexham", null, null, null, null, null, null);
        database.inTransaction(
                entities ->
                        entities.find(Document.class, id)
                                .isRead(
                                        new DocumentContents(
                                                FileFormat.PDF,
                                                PageUnit.PAGE,
                                                1,
                                                0,
                                                hasText,
                                                false,
                                                offer,
                                                List.of(),
                                                null),
                                        NOON));
    }

    private List<Long> named(String words) {
        return database.fromTransaction(
                entities ->
                        new Documents(entities, house.events())
                                .named(words, 9).stream().map(Document::id).toList());
    }
}
