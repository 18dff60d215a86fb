package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.commonground.seminars.ListedWork;
import org.commonground.seminars.ReadableWorks;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Seminars as readers see them, by as many statements for all of them as for one. */
@RequestScoped
class SeminarsForReaders {
    @Inject private WaitingListDesk waiting;

    @Inject private ReadableWorks works;

    List<SeminarJson> of(List<Seminar> seminars) {
        Map<Long, PlacesNow> places = waiting.places(seminars.stream().map(Seminar::id).toList());
        Set<ListedWork> readable =
                works.among(
                        seminars.stream()
                                .flatMap(seminar -> seminar.plan().works().stream())
                                .toList());
        return seminars.stream()
                .map(
                        seminar ->
                                SeminarJson.forReaders(
                                        seminar,
                                        places.getOrDefault(seminar.id(), PlacesNow.NONE),
                                        readable))
                .toList();
    }

    SeminarJson of(Seminar seminar) {
        return of(List.of(seminar)).getFirst();
    }
}
