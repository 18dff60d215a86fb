package org.commonground.insight;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import java.time.LocalDate;

/** How often one result was opened after searching for some words, on one day. */
@Entity
@SuppressWarnings("UnusedVariable") // added up by queries
class SearchClick {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate onDay;
    private String words;
    private String result;
    private int clicks;

    protected SearchClick() {}

    SearchClick(SearchTally.Click click, int clicks) {
        this.onDay = click.day();
        this.words = click.words();
        this.result = click.result();
        this.clicks = clicks;
    }
}
