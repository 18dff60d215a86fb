package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Checks quotations against the text of the documents they are from. */
@ApplicationScoped
public class Quotations {
    private final Documents documents;

    @Inject
    public Quotations(Documents documents) {
        this.documents = documents;
    }

    /**
     * Looks on the page that is said first; the others are read only when the words are not there.
     *
     * @param page 1-based, null when none is said
     */
    @Transactional
    public QuotationFinding find(long document, @Nullable Integer page, String words) {
        QuotedWords quoted = new QuotedWords(words);
        Optional<Document> found = documents.all(List.of(document)).stream().findFirst();
        if (quoted.isEmpty() || found.isEmpty()) {
            return new QuotationFinding.AsSaid();
        }
        if (page != null && standOn(quoted, document, page)) {
            return new QuotationFinding.AsSaid();
        }
        List<DocumentPage> all = documents.pages(document, 1, found.get().pages());
        if (all.stream().allMatch(each -> each.text().isBlank())) {
            return new QuotationFinding.AsSaid();
        }
        return quoted.firstOf(all)
                .<QuotationFinding>map(each -> new QuotationFinding.OnAnotherPage(each.page()))
                .or(
                        () ->
                                quoted.nearestOf(all)
                                        .map(each -> new QuotationFinding.Alike(each.page())))
                .orElseGet(QuotationFinding.Nowhere::new);
    }

    /** The page after it is read as well, for words that run over the foot of theirs. */
    private boolean standOn(QuotedWords quoted, long document, int page) {
        return quoted.firstOf(documents.pages(document, page, page + 1)).stream()
                .anyMatch(each -> each.page() == page);
    }
}
