package org.commonground.insight;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import java.time.LocalDate;

/** How often was searched for some words on one day. */
@Entity
@SuppressWarnings("UnusedVariable") // added up by queries
class SearchCount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate onDay;
    private String words;
    private int searches;
    private int nothing;

    protected SearchCount() {}

    SearchCount(SearchTally.Search search, int searches, int nothing) {
        this.onDay = search.day();
        this.words = search.words();
        this.searches = searches;
        this.nothing = nothing;
    }
}
