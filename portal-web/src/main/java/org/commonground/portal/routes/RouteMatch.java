package org.commonground.portal.routes;

import java.util.Map;
import java.util.Set;

/** What the table says of a request. */
sealed interface RouteMatch {
    /**
     * @param values of the names in the pattern
     */
    record Found(Route route, Map<String, String> values) implements RouteMatch {}

    /** There is such an address, but not for this method. */
    record WrongMethod(Set<String> allowed) implements RouteMatch {}

    record Unlisted() implements RouteMatch {}
}
