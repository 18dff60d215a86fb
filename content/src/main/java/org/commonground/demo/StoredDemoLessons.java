package org.commonground.demo;

import org.commonground.demo.DemoSameLessons.Place;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lessons that the demo publications have got so far, to name them as the same. */
final class StoredDemoLessons {
    private final List<DemoSameLessons> same;
    private final Map<Place, Long> ids = new HashMap<>();

    StoredDemoLessons(List<DemoSameLessons> same) {
        this.same = same;
    }

    /** The body with each learning point led to the first that is the same and is there already. */
    PublicationBody linked(DemoPublication demo, PublicationBody body) {
        return body.withLearningPoints(
                body.learningPoints().stream()
                        .map(point -> point.withSameAs(first(place(demo, point))))
                        .toList());
    }

    void add(DemoPublication demo, Publication stored) {
        for (LearningPoint point : stored.latest().body().learningPoints()) {
            ids.put(place(demo, point), point.id());
        }
    }

    private @Nullable Long first(Place place) {
        return same.stream()
                .filter(group -> group.lessons().contains(place))
                .flatMap(group -> group.lessons().stream())
                .filter(ids::containsKey)
                .map(ids::get)
                .findFirst()
                .orElse(null);
    }

    private static Place place(DemoPublication demo, LearningPoint point) {
        return new Place(demo.key(), point.statement());
    }
}
