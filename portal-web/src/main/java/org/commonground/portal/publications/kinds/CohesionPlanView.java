package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Markdown;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.ActionStatus;
import org.commonground.publications.CohesionPlan;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** A {@link CohesionPlan} as it is shown: a matrix of themes by existing and potential actions. */
public record CohesionPlanView(CohesionPlan plan) implements BodyView {
    /** One to a theme, with its numbered actions. */
    public List<Row> rows() {
        return plan.numberedThemes().stream()
                .map(
                        theme ->
                                new Row(
                                        "theme-" + theme.number(),
                                        theme.number(),
                                        theme.name(),
                                        theme.term().isEmpty() ? null : "/t/theme/" + theme.term(),
                                        cells(theme, true),
                                        cells(theme, false)))
                .toList();
    }

    private List<Cell> cells(CohesionPlan.Theme theme, boolean existing) {
        return plan.numbered().stream()
                .filter(each -> each.theme().equals(theme) && each.existing() == existing)
                .map(each -> Cell.of(each.number(), each.action()))
                .toList();
    }

    public String existing() {
        return Texts.of("plan.existing");
    }

    public String potential() {
        return Texts.of("plan.potential");
    }

    /** "11 themes, 26 existing and 10 potential actions, 5 blank cells". */
    public String count() {
        return Texts.of(
                "plan.count",
                plan.themes().size(),
                plan.count(CohesionPlan.Theme::existing),
                plan.count(CohesionPlan.Theme::potential),
                plan.blankCells());
    }

    public boolean hasBlankCells() {
        return plan.blankCells() > 0;
    }

    public String place() {
        return plan.place();
    }

    /** Empty when the plan bears no year. */
    public String edition() {
        return plan.edition() == null ? "" : plan.edition().toString();
    }

    @Override
    public List<PublicationSection> sections() {
        return new PublicationSection.Collector()
                .add("background", plan.background())
                .add("outcomes", plan.outcomes())
                .list();
    }

    @Override
    public List<ContentsEntry> contents() {
        List<ContentsEntry> themes =
                rows().stream()
                        .map(row -> new ContentsEntry(row.name(), "#" + row.anchor(), true, false))
                        .toList();
        return new Contents()
                .addSections(sections())
                .add("plan.title", "plan", plan.themes())
                .addAll(themes)
                .list();
    }

    /**
     * A theme.
     *
     * @param url where everything under that theme is listed, null when it is none of the
     *     vocabulary
     */
    public record Row(
            String anchor,
            int number,
            String name,
            @Nullable String url,
            List<Cell> existing,
            List<Cell> potential) {}

    /**
     * An action.
     *
     * @param facts what is recorded of it, by its heading
     * @param unrecorded headings of which nothing is recorded, in one line; empty when there are
     *     none
     */
    public record Cell(
            String anchor,
            String number,
            String html,
            @Nullable ActionStatus status,
            Map<String, String> facts,
            String unrecorded) {
        static Cell of(String number, CohesionPlan.Action action) {
            Map<String, String> facts = new LinkedHashMap<>();
            StringJoiner unrecorded = new StringJoiner(", ");
            if (action.status() == null) {
                unrecorded.add(label("status").toLowerCase(Locale.UK));
            }
            Map<String, String> all = new LinkedHashMap<>();
            all.put("lead", action.lead());
            all.put("partners", String.join(", ", action.partners()));
            all.put("due", due(action));
            all.put("indicator", action.indicator());
            all.put("source", action.source());
            all.forEach(
                    (name, value) -> {
                        if (value.isBlank()) {
                            unrecorded.add(label(name).toLowerCase(Locale.UK));
                        } else {
                            facts.put(label(name), value);
                        }
                    });
            return new Cell(
                    "action-" + number,
                    number,
                    Markdown.html(action.statement()),
                    action.status(),
                    facts,
                    unrecorded.toString());
        }

        private static String due(CohesionPlan.Action action) {
            String date = action.dueOn() == null ? "" : Dates.day(action.dueOn());
            return action.due().isBlank() || date.isEmpty()
                    ? action.due() + date
                    : "%s (%s)".formatted(action.due(), date);
        }

        private static String label(String name) {
            return Texts.of("plan." + name);
        }
    }
}
