package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.seminars.PlannedDay.MORNING;

import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

class SeminarPlanTest {
    private static final SeminarPlan GOOD = PlannedDay.plan();

    @Test
    void aGoodPlanHasNoProblems() {
        FormFlaws problems = new FormFlaws();
        GOOD.check(problems);
        GOOD.checkForReaders(problems);
        problems.refuse(SeminarRefused::new);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("org.commonground.seminars.WrongPlans#each")
    void refusesWhatCannotBeAndSaysWhere(SeminarPlan plan, String field, String words) {
        FormFlaws problems = new FormFlaws();
        plan.check(problems);
        assertThatExceptionOfType(SeminarRefused.class)
                .isThrownBy(() -> problems.refuse(SeminarRefused::new))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .anySatisfy(
                                                problem -> {
                                                    assertThat(problem.field()).isEqualTo(field);
                                                    assertThat(problem.message()).contains(words);
                                                }))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422));
    }

    @Test
    void aDraftMayWantMuchOfWhatReadersNeed() {
        SeminarPlan bare =
                new SeminarPlan(
                        new Announcement("An idea", "", "", List.of(), "", List.of()),
                        new Timetable("", null, null, List.of()),
                        null,
                        List.of(),
                        List.of(),
                        null);
        FormFlaws problems = new FormFlaws();
        bare.check(problems);
        problems.refuse(SeminarRefused::new);

        bare.checkForReaders(problems);

        assertThatExceptionOfType(SeminarRefused.class)
                .isThrownBy(() -> problems.refuse(SeminarRefused::new))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(FormFlaw::field)
                                        .containsExactly("summary", "host-1", "venue", "starts"));
    }

    @Test
    void aShiftKeepsTheTimeOnTheWallWhenTheClocksChange() {
        SeminarPlan later = GOOD.shifted(28);
        assertThat(later.timetable().starts()).isEqualTo(MORNING.plusDays(28));
        assertThat(GOOD.timetable().startsAt()).hasToString("2026-10-06T08:30:00Z");
        assertThat(later.timetable().startsAt()).hasToString("2026-11-03T09:30:00Z");
        assertThat(later.timetable().sessions().getFirst().starts())
                .isEqualTo(MORNING.plusDays(28).withHour(10).withMinute(0));
        assertThat(later.booking().closes()).isEqualTo(MORNING.plusDays(21));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-10-25T00:30 | 2026-10-25T02:30 | 180 | Sunday 25 October 2026, 00:30 (BST) to 02:30 (GMT)
                    2026-10-25T01:30 | 2026-10-25T02:30 | 120 | Sunday 25 October 2026, 01:30 (BST) to 02:30 (GMT)
                    2027-03-28T00:30 | 2027-03-28T02:30 |  60 | Sunday 28 March 2027, 00:30 (GMT) to 02:30 (BST)
                    2027-03-28T09:30 | 2027-03-28T16:00 | 390 | Sunday 28 March 2027, 09:30 to 16:00 (BST)
                    """)
    void aNightInWhichTheClocksChangeIsAsLongAsItIsAndATimeThatComesTwiceIsTheFirst(
            LocalDateTime starts, LocalDateTime ends, long minutes, String words) {
        Timetable night = Timetable.of(starts, ends);
        assertThat(Duration.between(night.startsAt(), night.endsAt()))
                .isEqualTo(Duration.ofMinutes(minutes));
        assertThat(night.inWords()).isEqualTo(words);
    }

    @Test
    void aRenamedTermIsRenamedInHostsAndTerms() {
        SeminarPlan plan =
                WrongPlans.about(
                        new Announcement(
                                "A",
                                "",
                                "",
                                List.of(new Host("Police", "police")),
                                "",
                                List.of("theme/young-people")));

        SeminarPlan renamed =
                plan.renamed(
                                new TermName(Vocabulary.AGENCY, "police"),
                                new TermName(Vocabulary.AGENCY, "police-service"))
                        .renamed(
                                new TermName(Vocabulary.THEME, "young-people"),
                                new TermName(Vocabulary.THEME, "youth"));

        assertThat(renamed.termNames())
                .extracting(TermName::toString)
                .containsExactly("theme/youth", "agency/police-service");
    }
}
