package org.commonground.publications;

import org.commonground.publications.CohesionPlan.Action;
import org.commonground.publications.CohesionPlan.Theme;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Numbers the themes and actions of a plan, so that the address of an action goes on leading to it
 * when others come, go or move. A number that was given is never given to another.
 */
public final class ActionNumbers {
    /** Every plan that was ever saved of the same publication, the latest last. */
    private final List<CohesionPlan> before;

    private ActionNumbers(List<CohesionPlan> before) {
        this.before = before;
    }

    /**
     * The body with a number behind everything that wants one: its own, else the one of what was
     * called the same in the version before, else the next that was never given.
     *
     * @throws InvalidBody when two bear the same number
     */
    public static PublicationBody identified(Publication publication, PublicationBody body) {
        return body instanceof CohesionPlan plan
                ? new ActionNumbers(
                                publication.versions().stream()
                                        .map(PublicationVersion::body)
                                        .map(CohesionPlan.class::cast)
                                        .toList())
                        .identified(plan)
                : body;
    }

    /**
     * The plan with what has no number counted on from what has. Plans from before there were
     * numbers get those by which their actions were addressed then: their places.
     */
    static CohesionPlan countedOn(CohesionPlan plan) {
        return new ActionNumbers(List.of()).identified(plan);
    }

    private CohesionPlan identified(CohesionPlan plan) {
        List<Theme> earlier = before.isEmpty() ? List.of() : before.getLast().themes();
        List<Integer> numbers =
                given(
                        plan.themes(),
                        Theme::number,
                        Theme::name,
                        earlier,
                        before.stream().flatMap(each -> each.themes().stream()));
        List<Theme> themes = new ArrayList<>();
        for (int at = 0; at < plan.themes().size(); at++) {
            themes.add(identified(plan.themes().get(at), numbers.get(at)));
        }
        return plan.withThemes(themes);
    }

    private Theme identified(Theme theme, int number) {
        List<Theme> same =
                before.stream()
                        .flatMap(each -> each.themes().stream())
                        .filter(each -> Objects.equals(each.number(), number))
                        .toList();
        List<Integer> numbers =
                given(
                        theme.actions(),
                        Action::number,
                        Action::statement,
                        same.isEmpty() ? List.of() : same.getLast().actions(),
                        same.stream().flatMap(each -> each.actions().stream()));
        List<Action> actions = new ArrayList<>();
        for (Action action : theme.actions()) {
            actions.add(action.numbered(numbers.get(actions.size())));
        }
        int existing = theme.existing().size();
        return new Theme(
                number,
                theme.name(),
                theme.term(),
                actions.subList(0, existing),
                actions.subList(existing, actions.size()));
    }

    /** The numbers of things, in their order. */
    private static <T> List<Integer> given(
            List<T> things,
            Function<T, @Nullable Integer> number,
            Function<T, String> words,
            List<T> earlier,
            Stream<T> ever) {
        Set<Integer> taken = new HashSet<>();
        for (T thing : things) {
            Integer own = number.apply(thing);
            if (own != null && !taken.add(own)) {
                throw new InvalidBody(
                        Kind.COHESION_PLAN,
                        "the number %d is borne twice, by “%s” too. Leave out the numbers of what is new"
                                .formatted(own, words.apply(thing)));
            }
        }
        Map<String, Integer> known = new HashMap<>();
        for (T thing : earlier) {
            Integer once = number.apply(thing);
            if (once != null && !taken.contains(once)) {
                known.putIfAbsent(words.apply(thing), once);
            }
        }
        int next =
                1
                        + Stream.concat(taken.stream(), ever.map(number).filter(Objects::nonNull))
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0);
        List<Integer> numbers = new ArrayList<>();
        for (T thing : things) {
            Integer own = number.apply(thing);
            Integer given = own == null ? known.remove(words.apply(thing)) : own;
            numbers.add(given == null ? next++ : given);
        }
        return numbers;
    }
}
