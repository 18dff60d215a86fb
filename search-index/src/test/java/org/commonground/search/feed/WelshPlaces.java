package org.commonground.search.feed;

import jakarta.persistence.EntityManager;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.List;

/** A town in a country, for texts that are about the one and found by the other. */
final class WelshPlaces {
    private WelshPlaces() {}

    static void addTo(EntityManager entities) {
        Terms terms = new Terms(entities);
        Term wales = terms.add(new Term(Vocabulary.PLACE, "wales", "Wales", null, List.of()));
        terms.add(new Term(Vocabulary.PLACE, "wrexham", "Wrexham", wales, List.of()));
    }
}
