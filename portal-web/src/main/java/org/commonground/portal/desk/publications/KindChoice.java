package org.commonground.portal.desk.publications;

import org.commonground.portal.parts.Texts;
import org.commonground.publications.Kind;

/**
 * A kind of publication that an editor can begin.
 *
 * @param what it is, in a sentence
 */
public record KindChoice(String label, String what, String url) {
    /**
     * @param attach parameters that attach documents, each with an ampersand before it
     */
    static KindChoice of(Kind kind, String attach) {
        return new KindChoice(
                kind.label(),
                Texts.of("kinds." + kind.value() + ".what"),
                "/desk/publications/new?kind=" + kind.value() + attach);
    }
}
