package org.commonground.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.publications.CohesionPlan.Action;
import org.commonground.publications.CohesionPlan.NumberedAction;
import org.commonground.publications.CohesionPlan.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class ActionNumbersTest {
    private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");

    private final Publication publication = new Publication(Kind.COHESION_PLAN, NOON);

    @Test
    void countsWhatIsNewWithinItsTheme() {
        CohesionPlan plan =
                saved(plan(theme("Youth", "A portal", "A jury"), theme("Sport", "A cup")));

        assertThat(numbers(plan)).containsExactly("1.1 A portal", "1.2 A jury", "2.1 A cup");
    }

    @Test
    void staysWithAnActionWhenOthersAreInsertedBeforeIt() {
        Theme youth = saved(plan(theme("Youth", "A portal", "A jury"))).themes().getFirst();

        CohesionPlan next =
                saved(
                        plan(
                                theme("Sport", "A cup"),
                                with(youth, action(null, "A choir"), youth.actions())));

        assertThat(numbers(next))
                .containsExactly("2.1 A cup", "1.3 A choir", "1.1 A portal", "1.2 A jury");
    }

    @Test
    void isNeverGivenAgainAlsoWhenItsActionIsLongGone() {
        Theme youth = saved(plan(theme("Youth", "A portal", "A jury"))).themes().getFirst();
        Theme alone = with(youth, youth.actions().getFirst(), List.of());
        saved(plan(alone));

        CohesionPlan next =
                saved(
                        plan(
                                with(
                                        alone,
                                        alone.actions().getFirst(),
                                        List.of(action(null, "A play")))));

        assertThat(numbers(next)).containsExactly("1.1 A portal", "1.3 A play");
    }

    @Test
    void isKnownByItsWordsWhenAProgramSendsNone() {
        saved(plan(theme("Youth", "A portal", "A jury")));

        CohesionPlan next =
                saved(plan(theme("Sport", "A cup"), theme("Youth", "A jury", "A play")));

        assertThat(numbers(next)).containsExactly("2.1 A cup", "1.2 A jury", "1.3 A play");
    }

    @Test
    void isItsPlaceInPlansFromBeforeThereWereNumbers() {
        String stored =
                """
                {"kind": "cohesion-plan", "body": {"themes": [{"name": "Youth",
                 "existing": [{"statement": "A portal"}], "potential": [{"statement": "A jury"}]}]}}
                """;

        PublicationBody read = new PublicationBodyConverter().convertToEntityAttribute(stored);

        assertThat(numbers((CohesionPlan) read)).containsExactly("1.1 A portal", "1.2 A jury");
        assertThat(((CohesionPlan) read).themes().getFirst().potential().getFirst().number())
                .isEqualTo(2);
    }

    @Test
    void belongsToOneActionOfATheme() {
        Theme twice =
                new Theme(
                        1,
                        "Youth",
                        "",
                        List.of(action(4, "A portal"), action(4, "A jury")),
                        List.of());

        assertThatExceptionOfType(InvalidBody.class)
                .isThrownBy(() -> saved(plan(twice)))
                .withMessageContaining("the number 4 is borne twice")
                .withMessageContaining("Leave out the numbers of what is new");
    }

    private CohesionPlan saved(CohesionPlan plan) {
        PublicationBody identified = ActionNumbers.identified(publication, plan);
        publication.save(PublicationDraft.of("A plan", identified), List.of(), "anna", NOON);
        return (CohesionPlan) identified;
    }

    private static List<String> numbers(CohesionPlan plan) {
        return plan.numbered().stream()
                .map((NumberedAction each) -> each.number() + " " + each.action().statement())
                .toList();
    }

    private static CohesionPlan plan(Theme... themes) {
        return new CohesionPlan("", "", null, "", "", List.of(themes), List.of(), List.of());
    }

    private static Theme theme(String name, String... existing) {
        List<Action> actions = Stream.of(existing).map(each -> action(null, each)).toList();
        return new Theme(null, name, "", actions, List.of());
    }

    private static Theme with(Theme theme, Action first, List<Action> others) {
        List<Action> actions = Stream.concat(Stream.of(first), others.stream()).toList();
        return new Theme(theme.number(), theme.name(), "", actions, List.of());
    }

    private static Action action(@Nullable Integer number, String statement) {
        return new Action(number, statement, null, "", List.of(), "", null, "", "");
    }
}
