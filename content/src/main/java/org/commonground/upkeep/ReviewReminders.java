package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Duration;

/** Reminds of review dates: once a month before, and once when the date has come. */
@ApplicationScoped
class ReviewReminders implements Job {
    private final ReviewDates dates;

    @Inject
    ReviewReminders(ReviewDates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "remind of review dates";
    }

    /** More often than daily, as the first run comes after a start at any hour. */
    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /** One transaction for each recipient, so that one who cannot be written to harms no other. */
    @Override
    public void run() {
        dates.recipients().forEach(dates::remind);
    }
}
