package org.commonground.portal.desk.vocabularies;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

/** The vocabulary and the term that an address of the desk names. */
final class AskedVocabulary {
    private AskedVocabulary() {}

    static Vocabulary of(HttpServletRequest request) {
        return Vocabulary.of(Asked.path(request, "vocabulary")).orElseThrow(UnknownAddress::new);
    }

    static Term term(HttpServletRequest request, Terms terms) {
        Vocabulary vocabulary = of(request);
        return terms.byId(AddressNumber.of(request, "id"))
                .filter(term -> term.vocabulary() == vocabulary)
                .orElseThrow(UnknownAddress::new);
    }

    static String address(Vocabulary vocabulary) {
        return "/desk/vocabularies/" + vocabulary.value();
    }

    static String address(Term term) {
        return address(term.vocabulary()) + "/" + term.id();
    }
}
