package org.commonground.documents.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.documents.DocumentEvent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents that say mostly the same; each is sketched in the transaction that keeps its text. */
@ApplicationScoped
@Transactional
public class LikeDocuments {
    /** In common: a new edition of a plan, the same report with another cover. */
    static final double MOSTLY = 0.5;

    /** Fewer phrases than this are a form or a cover, which are alike without being the same. */
    static final int LEAST_PHRASES = 40;

    private static final int MOST_CANDIDATES = 50;

    private final EntityManager entities;

    @Inject
    public LikeDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Another document that says mostly the same.
     *
     * @param percent of their phrases that both have
     */
    public record Like(long document, int percent) {}

    void onRead(@Observes(during = TransactionPhase.IN_PROGRESS) DocumentEvent.Read event) {
        sketch(event.document());
    }

    void sketch(long document) {
        forget(document);
        String text =
                String.join(
                        "\n",
                        entities.createQuery(
                                        "select text from DocumentPage where document = :document"
                                                + " order by page",
                                        String.class)
                                .setParameter("document", document)
                                .getResultList());
        TextSketch sketch = TextSketch.of(text);
        if (sketch.phrases() < LEAST_PHRASES) {
            return;
        }
        entities.createNativeQuery(
                        "insert into document_sketch (document, phrases, hashes) values (?, ?, ?)")
                .setParameter(1, document)
                .setParameter(2, sketch.phrases())
                .setParameter(3, sketch.written())
                .executeUpdate();
        for (int band = 0; band < TextSketch.BANDS; band++) {
            entities.createNativeQuery(
                            "insert into document_band (document, band, hash) values (?, ?, ?)")
                    .setParameter(1, document)
                    .setParameter(2, band)
                    .setParameter(3, sketch.band(band))
                    .executeUpdate();
        }
    }

    private void forget(long document) {
        for (String table : List.of("document_band", "document_sketch")) {
            entities.createNativeQuery("delete from " + table + " where document = ?")
                    .setParameter(1, document)
                    .executeUpdate();
        }
    }

    /** The most alike first; empty when there are none, or the document has too little text. */
    public List<Like> of(long document) {
        return of(List.of(document)).getOrDefault(document, List.of());
    }

    /** The same for several at once; a document that none is like has no entry. */
    public Map<Long, List<Like>> of(Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select distinct mine.document, mine.phrases, mine.hashes, other.document, other.phrases, other.hashes
                                from document_band a
                                join document_band b on b.hash = a.hash and b.band = a.band and b.document <> a.document
                                join document_sketch mine on mine.document = a.document
                                join document_sketch other on other.document = b.document
                                where a.document in (:documents)
                                """)
                        .setParameter("documents", documents)
                        .setMaxResults(MOST_CANDIDATES * documents.size())
                        .getResultList();
        Map<Long, List<Like>> found = new HashMap<>();
        for (Object[] row : rows) {
            double likeness = sketch(row, 1).likeness(sketch(row, 4));
            if (likeness >= MOSTLY) {
                found.computeIfAbsent(number(row[0]), any -> new ArrayList<>())
                        .add(new Like(number(row[3]), (int) Math.round(likeness * 100)));
            }
        }
        found.values()
                .forEach(
                        likes ->
                                likes.sort(
                                        Comparator.comparingInt(Like::percent)
                                                .reversed()
                                                .thenComparing(Like::document)));
        return found;
    }

    private static TextSketch sketch(Object[] row, int from) {
        return TextSketch.read((int) number(row[from]), (String) row[from + 1]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
