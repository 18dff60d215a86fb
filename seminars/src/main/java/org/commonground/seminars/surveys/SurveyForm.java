package org.commonground.seminars.surveys;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.seminars.FormFlaws;

/**
 * What somebody says of a seminar.
 *
 * @param usefulness from 1, not at all, to 5, very; 0 when nothing was chosen
 * @param change what they will do differently; may be empty
 * @param statement a learning point for others; may be empty
 * @param advice to others who are in the same place; may be empty
 * @param mayName whether their organisation may be named beside the learning point
 */
public record SurveyForm(
        int usefulness, String change, String statement, String advice, boolean mayName) {
    public static final SurveyForm BLANK = new SurveyForm(0, "", "", "", false);
    public static final int MOST_USEFUL = 5;

    private static final int LONGEST_STATEMENT = 300;
    private static final int LONGEST_TEXT = 2_000;

    public SurveyForm {
        change = orEmpty(change).strip();
        statement = orEmpty(statement).strip();
        advice = orEmpty(advice).strip();
    }

    /**
     * @throws SurveyRefused with everything that is wrong with it
     */
    void check() {
        FormFlaws problems = new FormFlaws();
        problems.addIf(
                usefulness < 1 || usefulness > MOST_USEFUL,
                "useful-1",
                "Choose how useful the seminar was.");
        problems.atMost(LONGEST_TEXT, "change", change);
        problems.atMost(LONGEST_STATEMENT, "statement", statement);
        problems.atMost(LONGEST_TEXT, "advice", advice);
        problems.addIf(
                statement.isEmpty() && !advice.isEmpty(),
                "statement",
                "Say what you learnt, in one sentence, above your advice.");
        problems.refuse(SurveyRefused::new);
    }

    boolean hasLearningPoint() {
        return !statement.isEmpty();
    }
}
