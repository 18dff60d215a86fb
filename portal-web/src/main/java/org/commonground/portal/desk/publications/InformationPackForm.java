package org.commonground.portal.desk.publications;

import org.commonground.publications.InformationPack;

import java.io.Serial;
import java.util.List;

/** An {@link InformationPack} as it is being written. */
public final class InformationPackForm implements BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField summary;
    private final TextField introduction;
    private final TextField audience;
    private final Rows<LearningPointForm> lessons;

    InformationPackForm(InformationPack pack) {
        summary = TextField.area("summary", 3, pack.summary());
        introduction = TextField.area("introduction", 8, pack.introduction());
        audience = TextField.area("audience", 3, pack.audience());
        lessons = LearningPointForm.rows(pack.learningPoints());
    }

    static InformationPackForm blank() {
        return new InformationPackForm(new InformationPack("", "", "", List.of()));
    }

    @Override
    public InformationPack toBody() {
        return new InformationPack(
                summary.getText(),
                introduction.getText(),
                audience.getText(),
                LearningPointForm.toLearningPoints(lessons));
    }

    @Override
    public TextField summary() {
        return summary;
    }

    @Override
    public List<TextField> texts() {
        return List.of(introduction, audience);
    }

    @Override
    public Rows<LearningPointForm> lessons() {
        return lessons;
    }
}
