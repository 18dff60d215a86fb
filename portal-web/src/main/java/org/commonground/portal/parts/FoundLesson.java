package org.commonground.portal.parts;

import org.commonground.search.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that leads the results.
 *
 * @param found its words and how to cite them
 * @param evidence how far what its case did is known to have worked, null where nobody says so
 * @param byMeaning it holds too few of the words that were asked for and is close in meaning
 */
public record FoundLesson(
        LearningPointCard card,
        FoundPassage found,
        @Nullable FacetValue evidence,
        boolean byMeaning) {}
