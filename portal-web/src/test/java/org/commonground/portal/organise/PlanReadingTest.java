package org.commonground.portal.organise;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.seminars.Host;
import org.commonground.seminars.SeminarPlan;
import org.junit.jupiter.api.Test;

import java.util.Map;

class PlanReadingTest {
    @Test
    void aRowWithoutItsFirstFieldIsReadWhereverSomethingStandsInIt() {
        SeminarPlan plan =
                new PlanReading(
                                Map.of(
                                        "host-1-agency", "oldham",
                                        "speaker-1-post", "Chair",
                                        "session-1-room", "Hall",
                                        "question-1-purpose", "To order lunch"))
                        .plan();

        assertThat(plan.announcement().hosts()).containsExactly(new Host("", "oldham"));
        assertThat(plan.speakers()).singleElement().matches(one -> one.post().equals("Chair"));
        assertThat(plan.timetable().sessions())
                .singleElement()
                .matches(one -> one.room().equals("Hall"));
        assertThat(plan.booking().questions())
                .singleElement()
                .matches(one -> one.purpose().equals("To order lunch"));
    }

    @Test
    void rowsInWhichNobodySaidAnythingAreLeftOut() {
        SeminarPlan plan =
                new PlanReading(
                                Map.of(
                                        "host-1", "",
                                        "speaker-1", "",
                                        "speaker-1-picture", "e3b0c442",
                                        "question-1", " ",
                                        "question-1-form", "TEXT"))
                        .plan();

        assertThat(plan.announcement().hosts()).isEmpty();
        assertThat(plan.speakers()).isEmpty();
        assertThat(plan.booking().questions()).isEmpty();
    }

    @Test
    void aNoteOnTheReadingListWantsAnAddress() {
        PlanReading reading =
                new PlanReading(Map.of("reading-1", "/p/12", "reading-2-note", "Chapter 3"));

        assertThat(reading.plan().readings()).hasSize(1);
        assertThat(reading.problems()).extracting(FieldProblem::field).containsExactly("reading-2");
        assertThat(reading.problems().getFirst().message()).startsWith("Say what this note is");
    }
}
