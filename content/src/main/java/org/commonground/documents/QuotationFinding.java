package org.commonground.documents;

/** Where quoted words stand in a document. */
public sealed interface QuotationFinding {

    /** On the page that was given, or it cannot be told because the document has no text. */
    record AsSaid() implements QuotationFinding {}

    /** Word for word, but on this page. */
    record OnAnotherPage(int page) implements QuotationFinding {}

    /** Nowhere word for word; this page has most of the words. */
    record Alike(int page) implements QuotationFinding {}

    /** On no page, and on none anything like them. */
    record Nowhere() implements QuotationFinding {}
}
