package org.commonground.editorial.copies;

import org.commonground.publications.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One editing page that one person has opened.
 *
 * @param id random, told apart from all other openings by it
 * @param person the number of the person
 * @param publication null while it was never saved
 * @param revision of the publication when the page was opened; 0 while it was never saved
 */
public record Opening(
        String id, long person, @Nullable Long publication, Kind kind, int revision) {}
