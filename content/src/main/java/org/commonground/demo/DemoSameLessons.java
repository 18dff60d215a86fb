package org.commonground.demo;

import java.util.List;

/** Learning points of several publications that are one lesson, in each one's own words. */
public record DemoSameLessons(List<Place> lessons) {
    public DemoSameLessons {
        lessons = List.copyOf(lessons);
    }

    /**
     * @param publication key of a {@link DemoPublication}
     */
    public record Place(String publication, String statement) {}
}
