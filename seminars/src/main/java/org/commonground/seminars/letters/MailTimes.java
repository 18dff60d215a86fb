package org.commonground.seminars.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.commonground.seminars.Seminar;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When guests of a seminar are reminded of it, and asked about it afterwards. */
@Entity
public class MailTimes {
    static final List<Integer> USUAL_DAYS = List.of(3, 1);
    static final int USUAL_HOURS = 3;

    @Id private long seminarId;

    private String reminderDays;
    private int surveyHours;

    protected MailTimes() {}

    MailTimes(long seminarId) {
        this.seminarId = seminarId;
        set(USUAL_DAYS, USUAL_HOURS);
    }

    /** Days before the beginning, the most first; empty for no reminders. */
    public List<Integer> reminderDays() {
        return Stream.of(reminderDays.split(" "))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** From the end to the invitation to the survey; 0 for no survey. */
    public int surveyHours() {
        return surveyHours;
    }

    public boolean hasSurvey() {
        return surveyHours > 0;
    }

    /** When those who came are invited to the survey; null when they are not. */
    public @Nullable Instant surveyFrom(Seminar seminar) {
        Instant ends = seminar.endsAt();
        return ends == null || !hasSurvey() ? null : ends.plus(Duration.ofHours(surveyHours));
    }

    final void set(List<Integer> days, int hours) {
        reminderDays =
                days.stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
        surveyHours = hours;
    }
}
