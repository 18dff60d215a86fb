package org.commonground.seminars.related;

import org.commonground.seminars.Seminar;
import org.commonground.taxonomy.Term;

import java.util.List;

/**
 * A seminar about what a page of the library shows.
 *
 * @param reads whether it is on the reading list
 * @param shared terms that both are filed under
 * @param over whether it has taken place
 * @param learnt how many lessons in the library come from it
 */
public record RelatedSeminar(
        Seminar seminar, boolean reads, List<Term> shared, boolean over, int learnt) {}
