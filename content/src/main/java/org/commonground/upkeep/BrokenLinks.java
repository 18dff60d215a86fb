package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links in publications that lead nowhere, with where they stand. */
@ApplicationScoped
class BrokenLinks {
    private final ReadBodies bodies;
    private final InternalLinks internal;
    private final ExternalLinks external;

    @Inject
    BrokenLinks(ReadBodies bodies, InternalLinks internal, ExternalLinks external) {
        this.bodies = bodies;
        this.internal = internal;
        this.external = external;
    }

    @Transactional
    public List<Task> all() {
        Map<String, List<Task.Place>> used = used();
        Map<String, String> broken = new LinkedHashMap<>(internal.broken(used.keySet()));
        external.broken()
                .forEach(
                        (link, why) -> {
                            if (used.containsKey(link)) {
                                broken.put(link, why);
                            }
                        });
        return broken.entrySet().stream()
                .map(
                        each ->
                                new Task(
                                        each.getKey(),
                                        each.getKey(),
                                        List.of(each.getValue()),
                                        used.get(each.getKey())))
                .toList();
    }

    /** Every link, with the publications that have it. */
    Map<String, List<Task.Place>> used() {
        Map<String, List<Task.Place>> used = new LinkedHashMap<>();
        for (ReadBodies.Findings found : bodies.all()) {
            Task.Place place = new Task.Place(found.publication(), found.title());
            found.links()
                    .forEach(
                            link ->
                                    used.computeIfAbsent(link, fresh -> new ArrayList<>())
                                            .add(place));
        }
        return used;
    }
}
