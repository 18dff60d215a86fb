package org.commonground.portal.parts;

/**
 * A lesson that leads the results.
 *
 * @param found its words and how to cite them
 */
public record FoundLesson(LearningPointCard card, FoundPassage found) {}
