package org.commonground.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.London;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Counts in memory what is searched for and opened; {@link CountKeeping} writes it down. Whoever
 * counts here never waits for the database, and a crash loses the counts of a minute.
 */
@ApplicationScoped
public class SearchCounter {
    private static final int LONGEST_RESULT = 200;

    private final Clock clock;
    private final SearchTally tally = new SearchTally();

    @Inject
    public SearchCounter(Clock clock) {
        this.clock = clock;
    }

    public void searched(String query, boolean foundNothing) {
        CountedWords.of(query)
                .ifPresent(
                        words ->
                                tally.searched(
                                        new SearchTally.Search(today(), words.value()),
                                        foundNothing));
    }

    /**
     * @param result path of what was opened from the results
     */
    public void clicked(String query, String result) {
        if (result.length() <= LONGEST_RESULT) {
            CountedWords.of(query)
                    .ifPresent(
                            words ->
                                    tally.clicked(
                                            new SearchTally.Click(today(), words.value(), result)));
        }
    }

    SearchTally tally() {
        return tally;
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
