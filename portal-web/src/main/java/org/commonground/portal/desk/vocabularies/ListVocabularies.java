package org.commonground.portal.desk.vocabularies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** All vocabularies with the number of their terms. */
@Named
@RequestScoped
public class ListVocabularies {
    @Inject private Terms terms;

    public List<Row> rows() {
        return Stream.of(Vocabulary.values()).map(this::row).toList();
    }

    private Row row(Vocabulary vocabulary) {
        List<Term> all = terms.of(vocabulary);
        long retired = all.stream().filter(Term::isRetired).count();
        return new Row(
                vocabulary.label(),
                AskedVocabulary.address(vocabulary),
                all.size() - retired,
                retired);
    }

    /** One vocabulary. */
    public record Row(String label, String url, long used, long retired) {}
}
