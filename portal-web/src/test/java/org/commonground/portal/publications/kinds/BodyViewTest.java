package org.commonground.portal.publications.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.publications.ActionStatus;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.Deadline;
import org.commonground.publications.DiscussionPaper;
import org.commonground.publications.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class BodyViewTest {
    private static final LocalDate TODAY = LocalDate.of(2012, 5, 5);

    @Test
    void numbersActionsWithinTheirThemeAndSaysWhatIsNotRecorded() {
        CohesionPlan.Action portal =
                new CohesionPlan.Action(
                        null,
                        "A youth portal",
                        ActionStatus.IN_PROGRESS,
                        "The council",
                        List.of(),
                        "By March 2006",
                        LocalDate.of(2006, 3, 31),
                        "",
                        "");
        CohesionPlan.Action jury =
                new CohesionPlan.Action(null, "A jury", null, "", List.of(), "", null, "", "");
        CohesionPlanView view =
                new CohesionPlanView(
                        new CohesionPlan(
                                "",
                                "Leicestershire",
                                null,
                                "",
                                "",
                                List.of(
                                        new CohesionPlan.Theme(
                                                null,
                                                "Young people",
                                                "young-people",
                                                List.of(portal),
                                                List.of(jury)),
                                        new CohesionPlan.Theme(
                                                null, "Regeneration", "", List.of(), List.of())),
                                List.of(),
                                List.of()));

        CohesionPlanView.Row row = view.rows().getFirst();
        assertThat(row.url()).isEqualTo("/t/theme/young-people");
        assertThat(row.existing().getFirst().anchor()).isEqualTo("action-1.1");
        assertThat(row.existing().getFirst().facts())
                .containsEntry("Due", "By March 2006 (31 March 2006)")
                .containsEntry("Lead", "The council");
        assertThat(row.potential().getFirst().number()).isEqualTo("1.2");
        assertThat(row.potential().getFirst().unrecorded())
                .isEqualTo("status, lead, partners, due, indicator, source");
        assertThat(view.count())
                .isEqualTo("2 themes, 1 existing and 1 potential actions, 2 blank cells");
        assertThat(view.edition()).isEmpty();
    }

    @Test
    void drawsAStepBelowTheOneThatItFollows() {
        ProtocolView view =
                protocol(
                        step("Police", null, null, null),
                        step("Officer", 1, new Deadline(Deadline.Count.IMMEDIATELY, null), null),
                        step("Council", 9, new Deadline(Deadline.Count.WORKING_DAYS, 1), null));
        String shapes = view.flow().shapes();

        assertThat(shapes.split("class=\"flow-box\"", -1)).hasSize(4);
        assertThat(shapes.split("class=\"flow-head\"", -1))
                .as("one arrow: no step can follow one that comes later")
                .hasSize(2);
        assertThat(shapes).contains("1. Police", "Immediately", "Within 1 working day");
    }

    @Test
    void tellsWhenAMeetingIsOrganisedApartFromWhenItIsHeld() {
        ProtocolView.StepView debriefing =
                protocol(
                                step(
                                        "Co-ordinator",
                                        null,
                                        new Deadline(Deadline.Count.CALENDAR_DAYS, 3),
                                        new Deadline(Deadline.Count.NOT_SET, null)))
                        .steps()
                        .getFirst();

        assertThat(debriefing.deadline()).isEqualTo("Organised: within 3 calendar days");
        assertThat(debriefing.held()).isEqualTo("Held: no limit set");
    }

    @Test
    void drawsHostileWordsAsWords() {
        assertThat(protocol(step("<script>", null, null, null)).flow().shapes())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void takesIdeasUpToAndIncludingTheClosingDay() {
        assertThat(paper(TODAY).isOpen()).isTrue();
        assertThat(paper(TODAY).closing()).isEqualTo("Open until 5 May 2012");
        assertThat(paper(TODAY.minusDays(1)).isOpen()).isFalse();
        assertThat(paper(TODAY.minusDays(1)).closing()).isEqualTo("Closed on 4 May 2012");
        assertThat(paper(null).isOpen()).isFalse();
        assertThat(paper(null).closing()).isEqualTo("No closing date is recorded");
    }

    @Test
    void showsReadersOnlyTheIdeasThatWereLetThrough() {
        DiscussionPaper paper =
                new DiscussionPaper(
                        "",
                        "",
                        List.of(),
                        "What now?",
                        null,
                        List.of(
                                idea("A map", DiscussionPaper.Moderation.SHOWN),
                                idea("A secret", DiscussionPaper.Moderation.WAITING)),
                        "",
                        "",
                        List.of(),
                        List.of());

        assertThat(((DiscussionPaperView) BodyView.of(paper, TODAY)).ideas())
                .extracting(DiscussionPaperView.IdeaView::html)
                .containsExactly("<p>A map</p>\n");
    }

    private static DiscussionPaper.Idea idea(String text, DiscussionPaper.Moderation moderation) {
        return new DiscussionPaper.Idea(text, "", null, moderation, "");
    }

    private static DiscussionPaperView paper(@Nullable LocalDate closes) {
        return new DiscussionPaperView(
                new DiscussionPaper(
                        "", "", List.of(), "", closes, List.of(), "", "", List.of(), List.of()),
                TODAY);
    }

    private static ProtocolView protocol(Protocol.Step... steps) {
        return new ProtocolView(
                new Protocol(
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(steps),
                        new Protocol.Message("", List.of()),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Protocol.Step step(
            String actor,
            @Nullable Integer after,
            @Nullable Deadline deadline,
            @Nullable Deadline held) {
        return new Protocol.Step(actor, "", "Tell them", "Everybody", after, deadline, held, "");
    }
}
