package org.commonground.portal.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** "Seen in 3 of 4 case studies; 1 says otherwise." */
public final class SeenSentence {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

    private SeenSentence() {}

    /**
     * @param in published case studies that bear a lesson out
     * @param of published case studies in all; the sentence is empty when there are none
     * @param otherwise published case studies that speak against it
     */
    public static String of(int in, int of, int otherwise) {
        return of == 0
                ? ""
                : new MessageFormat(TEXTS.getString("lesson.seen"), Locale.UK)
                        .format(new Object[] {in, of, otherwise});
    }
}
