package org.commonground.seminars.related;

import org.commonground.seminars.ListedWork;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a page of the library is about.
 *
 * @param works whoever has one of them on the reading list reads about it
 * @param terms it is filed under, but for agencies: that the police were there says nothing
 */
record Topic(Set<ListedWork> works, Set<Term> terms) {
    static Topic of(Set<ListedWork> works, Collection<Term> terms) {
        Set<Term> telling = new LinkedHashSet<>(terms);
        telling.removeIf(term -> term.vocabulary() == Vocabulary.AGENCY);
        return new Topic(works, telling);
    }
}
