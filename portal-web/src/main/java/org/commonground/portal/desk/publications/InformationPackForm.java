package org.commonground.portal.desk.publications;

import org.commonground.publications.InformationPack;

import java.io.Serial;
import java.util.List;

/** An {@link InformationPack} as it is being written. */
public final class InformationPackForm extends BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField introduction;
    private final TextField audience;

    InformationPackForm(InformationPack pack) {
        super(pack, null);
        introduction = TextField.area("introduction", 8, pack.introduction());
        audience = TextField.area("audience", 3, pack.audience());
    }

    @Override
    InformationPack toBody() {
        return new InformationPack(
                summary().getText(), introduction.getText(), audience.getText(), learningPoints());
    }

    @Override
    public List<TextField> texts() {
        return List.of(introduction, audience);
    }
}
