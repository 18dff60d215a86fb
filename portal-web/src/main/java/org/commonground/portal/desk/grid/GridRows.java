package org.commonground.portal.desk.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.imports.Imports;
import org.commonground.imports.OpeningWords;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the documents that still have to be worked on. */
@ApplicationScoped
class GridRows {
    static final int PAGE = 50;
    private static final int SEARCHED = 500;
    private static final int FIRST_PAGES = 2;

    private final Documents documents;
    private final Publications publications;
    private final Imports imports;

    @Inject
    GridRows(Documents documents, Publications publications, Imports imports) {
        this.documents = documents;
        this.publications = publications;
        this.imports = imports;
    }

    /**
     * Read and part of no publication; at most so many that a page can hold them.
     *
     * @param words in name or title; empty for all
     * @param batch of one import; 0 for all
     * @param page 1-based
     */
    List<GridRow> find(String words, long batch, int page) {
        List<Document> found = new ArrayList<>(candidates(words, batch));
        found.removeIf(document -> document.state() != DocumentState.READ);
        Map<Long, List<Publication>> attached =
                publications.withDocuments(found.stream().map(Document::id).toList());
        return found.stream()
                .filter(document -> !attached.containsKey(document.id()))
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(this::row)
                .toList();
    }

    private List<Document> candidates(String words, long batch) {
        if (batch > 0) {
            List<Long> ids =
                    imports.files(batch).stream()
                            .flatMap(file -> file.document().stream())
                            .toList();
            return documents.all(ids).stream()
                    .filter(
                            document ->
                                    (document.name() + " " + document.title())
                                            .toLowerCase(Locale.ROOT)
                                            .contains(words.toLowerCase(Locale.ROOT)))
                    .sorted(Comparator.comparingLong(Document::id))
                    .toList();
        }
        return words.isBlank()
                ? documents.in(DocumentState.READ, 0, SEARCHED)
                : documents.named(words, SEARCHED);
    }

    private GridRow row(Document document) {
        List<String> pages =
                documents.pages(document.id(), 1, FIRST_PAGES).stream()
                        .map(DocumentPage::text)
                        .toList();
        return new GridRow(document, OpeningWords.of(pages).orElse(""));
    }
}
