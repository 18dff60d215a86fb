package org.commonground.search.lucene;

import org.apache.lucene.index.Term;

import java.util.List;

/** What a passage marks: one term of a field, or several that follow each other. */
record MarkedTerm(List<Term> terms) {

    static MarkedTerm of(String field, List<String> terms) {
        return new MarkedTerm(terms.stream().map(text -> new Term(field, text)).toList());
    }

    String field() {
        return terms.getFirst().field();
    }
}
