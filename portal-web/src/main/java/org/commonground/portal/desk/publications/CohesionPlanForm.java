package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.CohesionPlan;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A {@link CohesionPlan} as it is being written. */
public final class CohesionPlanForm extends BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField place;
    private final TextField edition;
    private final TextField background;
    private final TextField outcomes;
    private final Rows<ThemeForm> themes;

    CohesionPlanForm(CohesionPlan plan) {
        super(plan, LineageForm.rows(plan.lineage()));
        place = TextField.line("place", plan.place());
        edition = TextField.line("edition", Objects.toString(plan.edition(), ""));
        background = TextField.area("background", 5, plan.background());
        outcomes = TextField.area("outcomes", 6, plan.outcomes());
        themes = ThemeForm.rows(plan.themes());
    }

    @Override
    CohesionPlan toBody() {
        return new CohesionPlan(
                summary().getText(),
                place.getText().strip(),
                edition.year(),
                background.getText(),
                outcomes.getText(),
                ThemeForm.toThemes(themes),
                otherWorks(),
                learningPoints());
    }

    @Override
    public List<TextField> texts() {
        return List.of(place, edition, background, outcomes);
    }

    public Rows<ThemeForm> themes() {
        return themes;
    }

    @Override
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!edition.isBlank() && edition.year() == null) {
            problems.add(edition.refuse("wrong", "edit:texts:1:one", edition.getText()));
        }
        problems.addAll(ThemeForm.problems(themes));
        problems.addAll(super.problems());
        return problems;
    }
}
