package org.commonground.search.lucene;

import org.apache.lucene.util.BytesRef;

import java.util.List;

/** What a passage marks: one term of a field, or several that follow each other. */
record MarkedTerm(String field, List<BytesRef> terms) {

    static MarkedTerm of(String field, List<String> terms) {
        return new MarkedTerm(field, terms.stream().map(BytesRef::new).toList());
    }
}
