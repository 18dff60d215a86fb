package org.commonground.taxonomy;

/** A term by vocabulary and slug, as addresses and the API name it. */
public record TermName(Vocabulary vocabulary, String slug) {
    @Override
    public String toString() {
        return vocabulary.value() + "/" + slug;
    }
}
