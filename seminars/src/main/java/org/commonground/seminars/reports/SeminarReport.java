package org.commonground.seminars.reports;

import org.commonground.seminars.surveys.SurveyForm;

import java.util.List;

/**
 * What a seminar came to, in numbers that stay when guests are forgotten.
 *
 * @param turnout people, not parties
 * @param organisations that had places, the most people first; the empty name for those who gave
 *     none
 * @param answers what was said in the survey
 */
public record SeminarReport(
        Turnout turnout, List<Organisation> organisations, List<SurveyForm> answers) {
    public SeminarReport {
        organisations = List.copyOf(organisations);
        answers = List.copyOf(answers);
    }

    /**
     * @param booked who had places, without those who walked in
     * @param walkedIn who came without having booked
     * @param came who was there, walk-ins too; 0 also when nobody looked
     * @param noShows who had places and did not come; 0 also when nobody looked
     * @param waiting who was left on the waiting list
     * @param cancelled who gave their places or their waiting back, or let an offer lapse
     */
    public record Turnout(
            int capacity,
            int booked,
            int walkedIn,
            int came,
            int noShows,
            int waiting,
            int cancelled) {
        public boolean wasTaken() {
            return came > 0;
        }
    }

    public record Organisation(String name, int people, int came) {}

    /** How many chose that step of the scale. */
    public int chose(int usefulness) {
        return Math.toIntExact(
                answers.stream().filter(said -> said.usefulness() == usefulness).count());
    }

    /** From 1 to 5; 0 while nobody has answered. */
    public double averageUsefulness() {
        return answers.stream().mapToInt(SurveyForm::usefulness).average().orElse(0);
    }

    /** What they will do differently, without those who said nothing of it. */
    public List<String> changes() {
        return answers.stream()
                .map(SurveyForm::change)
                .filter(change -> !change.isEmpty())
                .toList();
    }

    /** What they learnt, without those who said nothing of it. */
    public List<String> learningPoints() {
        return answers.stream()
                .map(SurveyForm::statement)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
