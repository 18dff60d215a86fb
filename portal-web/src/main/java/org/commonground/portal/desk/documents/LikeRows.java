package org.commonground.portal.desk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.documents.likeness.LikeDocuments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links from a document to those that say mostly the same, and back. */
@ApplicationScoped
class LikeRows {
    private final LikeDocuments likes;
    private final Documents documents;

    @Inject
    LikeRows(LikeDocuments likes, Documents documents) {
        this.likes = likes;
        this.documents = documents;
    }

    List<LikeRow> of(long document) {
        return of(List.of(document)).getOrDefault(document, List.of());
    }

    /** A document that none is like has no entry. */
    Map<Long, List<LikeRow>> of(Collection<Long> ids) {
        Map<Long, List<LikeDocuments.Like>> found = likes.of(ids);
        Map<Long, Document> others =
                documents
                        .all(
                                found.values().stream()
                                        .flatMap(List::stream)
                                        .map(LikeDocuments.Like::document)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        return found.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().stream()
                                                .filter(like -> others.containsKey(like.document()))
                                                .map(like -> row(like, others))
                                                .toList()));
    }

    private static LikeRow row(LikeDocuments.Like like, Map<Long, Document> others) {
        return new LikeRow(
                others.get(like.document()).title(),
                "/desk/documents/" + like.document(),
                like.percent());
    }
}
