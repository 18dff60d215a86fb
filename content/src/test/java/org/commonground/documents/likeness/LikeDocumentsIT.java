package org.commonground.documents.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.DocumentPage;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@OnBothDatabases
class LikeDocumentsIT {
    private final TestDatabase database;

    LikeDocumentsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void findsTheOtherEditionOfAPlanFromBothSides() {
        read(1, text(1, 400));
        read(2, text(1, 400) + " second edition " + text(900, 950));
        read(3, text(2_000, 2_400));

        assertThat(like(1)).extracting(LikeDocuments.Like::document).containsExactly(2L);
        assertThat(like(2)).extracting(LikeDocuments.Like::document).containsExactly(1L);
        assertThat(like(1).getFirst().percent()).isBetween(70, 98);
        assertThat(like(3)).isEmpty();
    }

    @Test
    void forgetsWhatADocumentSaidBeforeItWasReadAgain() {
        read(1, text(1, 400));
        read(2, text(1, 400));
        database.inTransaction(
                entities ->
                        entities.createQuery(
                                        "update DocumentPage set text = 'nothing' where document ="
                                                + " 2")
                                .executeUpdate());
        sketch(2);

        assertThat(like(1)).isEmpty();
    }

    @Test
    void doesNotCompareCoversAndForms() {
        read(1, "Application form name address signature");
        read(2, "Application form name address signature");

        assertThat(like(1)).isEmpty();
    }

    private void read(long document, String text) {
        database.inTransaction(
                entities -> {
                    entities.createNativeQuery(
                                    """
                                    insert into document (size, media_type, name, uploaded_at, uploaded_by, state, attempts, pages, words, has_text, tagged, picture_due)
                                    values (1, 'x', 'x', current_timestamp, 'x', 'READ', 0, 1, 1, true, false, false)
                                    """)
                            .executeUpdate();
                    entities.persist(new DocumentPage(document, 1, text, 1));
                });
        sketch(document);
    }

    private void sketch(long document) {
        database.inTransaction(entities -> new LikeDocuments(entities).sketch(document));
    }

    private List<LikeDocuments.Like> like(long document) {
        return database.fromTransaction(entities -> new LikeDocuments(entities).of(document));
    }

    private static String text(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "word" + i * 7919 % 10_007)
                .collect(Collectors.joining(" "));
    }
}
