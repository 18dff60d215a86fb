package org.commonground.seminars;

import jakarta.persistence.EntityManager;

import org.commonground.taxonomy.Term;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads many seminars whole, by as many statements as there are levels of terms and one more. */
final class WholeSeminars {
    private final EntityManager entities;

    WholeSeminars(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of their numbers here. */
    List<Seminar> read(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Seminar> read =
                entities
                        .createQuery(
                                "select seminar from Seminar seminar left join fetch seminar.terms"
                                        + " where seminar.id in :numbers",
                                Seminar.class)
                        .setParameter("numbers", numbers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Seminar::id, Function.identity()));
        upwards(read.values().stream().flatMap(seminar -> seminar.terms().stream()).toList());
        return numbers.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** Makes terms know all that is above them. */
    List<Term> upwards(List<Term> terms) {
        Collection<Term> level = terms;
        while (!level.isEmpty()) {
            level =
                    entities.createQuery(
                                    "select distinct above from Term term join term.parent above"
                                            + " where term in :level",
                                    Term.class)
                            .setParameter("level", level)
                            .getResultList();
        }
        return terms;
    }
}
