package org.commonground.search.meaning;

/** Compares sentences with one question by single words; for one thread at a time. */
@FunctionalInterface
public interface Skimming {

    /** How much a sentence has to do with the question; says nothing but which has more. */
    float of(String sentence);
}
