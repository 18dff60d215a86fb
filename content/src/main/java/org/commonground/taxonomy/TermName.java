package org.commonground.taxonomy;

import java.io.Serializable;

/** A term by vocabulary and slug, as addresses and the API name it. */
public record TermName(Vocabulary vocabulary, String slug) implements Serializable {
    @Override
    public String toString() {
        return vocabulary.value() + "/" + slug;
    }
}
