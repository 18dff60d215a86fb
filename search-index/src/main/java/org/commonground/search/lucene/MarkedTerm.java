package org.commonground.search.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** What a passage marks: one term of a field, or several that follow each other. */
record MarkedTerm(String field, List<BytesRef> terms) {

    static MarkedTerm of(String field, List<String> terms) {
        return new MarkedTerm(field, terms.stream().map(BytesRef::new).toList());
    }
}
