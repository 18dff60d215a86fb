package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one place does and could do for cohesion: themes, each with its existing and its potential
 * actions.
 *
 * <p>A theme with no action under a heading is a blank cell. It means that nothing is recorded, not
 * that nothing is done, and is kept and shown as such.
 *
 * @param place as the plan calls it
 * @param edition year of the plan, null when it bears none
 * @param outcomes how the plan defines cohesion, or the outcomes it works for
 */
public record CohesionPlan(
        String summary,
        String place,
        @Nullable Integer edition,
        String background,
        String outcomes,
        List<Theme> themes,
        List<Lineage> lineage,
        List<LearningPoint> learningPoints)
        implements PublicationBody {

    public CohesionPlan {
        summary = orEmpty(summary);
        place = orEmpty(place);
        background = orEmpty(background);
        outcomes = orEmpty(outcomes);
        themes = orEmpty(themes);
        lineage = orEmpty(lineage);
        learningPoints = orEmpty(learningPoints);
    }

    @Override
    public Kind kind() {
        return Kind.COHESION_PLAN;
    }

    @Override
    public CohesionPlan withLearningPoints(List<LearningPoint> points) {
        return new CohesionPlan(
                summary, place, edition, background, outcomes, themes, lineage, points);
    }

    @Override
    public CohesionPlan withLineage(List<Lineage> others) {
        return new CohesionPlan(
                summary, place, edition, background, outcomes, themes, others, learningPoints);
    }

    /** How many actions stand under {@link Theme#existing} or {@link Theme#potential}. */
    public int count(Function<Theme, List<Action>> heading) {
        return themes.stream().mapToInt(theme -> heading.apply(theme).size()).sum();
    }

    /**
     * Every action with its number, {@code "7.2"}: that of its theme and its own. The number stays
     * with the action when others come, go or move; what has none yet is counted on.
     */
    public List<NumberedAction> numbered() {
        List<NumberedAction> numbered = new ArrayList<>();
        for (Theme theme : numberedThemes()) {
            theme.existing()
                    .forEach(action -> numbered.add(new NumberedAction(theme, true, action)));
            theme.potential()
                    .forEach(action -> numbered.add(new NumberedAction(theme, false, action)));
        }
        return numbered;
    }

    /** Its themes, each with the number that stays with it. */
    public List<Theme> numberedThemes() {
        return ActionNumbers.countedOn(this).themes();
    }

    CohesionPlan withThemes(List<Theme> others) {
        return new CohesionPlan(
                summary, place, edition, background, outcomes, others, lineage, learningPoints);
    }

    /** How many pairs of theme and heading have no action. */
    public int blankCells() {
        return (int)
                themes.stream()
                        .flatMap(theme -> Stream.of(theme.existing(), theme.potential()))
                        .filter(List::isEmpty)
                        .count();
    }

    /**
     * An action with its place in the plan.
     *
     * @param existing whether it stands under EXISTING; otherwise under POTENTIAL
     */
    public record NumberedAction(Theme theme, boolean existing, Action action) {
        public String number() {
            return theme.number() + "." + action.number();
        }
    }

    /**
     * A row of the plan.
     *
     * @param number stays with it in all versions; null until it is saved
     * @param term slug of a term of the theme vocabulary, empty when none is meant
     */
    public record Theme(
            @Nullable Integer number,
            String name,
            String term,
            List<Action> existing,
            List<Action> potential) {
        public Theme {
            name = orEmpty(name);
            term = orEmpty(term);
            existing = orEmpty(existing);
            potential = orEmpty(potential);
        }

        List<Action> actions() {
            return Stream.concat(existing.stream(), potential.stream()).toList();
        }
    }

    /**
     * What is or could be done. Whatever is empty or null is not recorded.
     *
     * @param number stays with it in all versions, and is its own within its theme; null until it
     *     is saved
     * @param due when it should be done, in the words of the plan: {@code "by the summer"}
     * @param dueOn the same as a date, when the words give one
     * @param source where the action is written down
     */
    public record Action(
            @Nullable Integer number,
            String statement,
            @Nullable ActionStatus status,
            String lead,
            List<String> partners,
            String due,
            @Nullable LocalDate dueOn,
            String indicator,
            String source) {
        public Action {
            statement = orEmpty(statement);
            lead = orEmpty(lead);
            partners = orEmpty(partners);
            due = orEmpty(due);
            indicator = orEmpty(indicator);
            source = orEmpty(source);
        }

        Action numbered(int given) {
            return new Action(
                    given, statement, status, lead, partners, due, dueOn, indicator, source);
        }
    }
}
