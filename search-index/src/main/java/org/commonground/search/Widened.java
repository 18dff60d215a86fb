package org.commonground.search;

import java.util.List;

/**
 * What was looked for besides the words of the query, because a vocabulary says it means the same.
 *
 * @param also as the vocabulary spells it, none twice
 * @param exactly the query that looks for none of it: the widened words in quotation marks
 */
public record Widened(List<String> also, String exactly) {
    public Widened {
        also = List.copyOf(also);
    }
}
