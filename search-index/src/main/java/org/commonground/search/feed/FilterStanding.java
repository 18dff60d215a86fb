package org.commonground.search.feed;

/** How a value that a search was narrowed by stands today. */
public sealed interface FilterStanding {
    FilterStanding IN_USE = new InUse();

    record InUse() implements FilterStanding {}

    /**
     * Its term was renamed, or merged into another.
     *
     * @param before what it was called, as far as that is known
     */
    record Renamed(String before) implements FilterStanding {}

    /**
     * It has taken the place of a term that is out of use.
     *
     * @param of what people call that
     */
    record Successor(String of) implements FilterStanding {}

    /** Nothing new is filed under it, and nothing has taken its place. */
    record OutOfUse() implements FilterStanding {}

    /** The facet has no such value, so that nothing can bear it. */
    record Unknown() implements FilterStanding {}
}
