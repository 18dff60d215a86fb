package org.commonground.portal.here;

import java.util.List;
import java.util.Locale;

/**
 * What comes of one question put to a case study.
 *
 * @param topic names the question in texts: {@code place}
 * @param details lines below the sentence, such as who was involved
 */
public record Finding(String topic, Standing standing, String sentence, List<String> details) {
    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(String topic, Standing standing, String sentence) {
        return new Finding(topic, standing, sentence, List.of());
    }

    /** How case and circumstances stand to each other. */
    public enum Standing {
        /** As it is there, so it is here. */
        MATCHES,
        /** Something of it is here. */
        PARTLY,
        /** It is otherwise there, or missing here. */
        DIFFERS,
        /** The case study says it, and there is nothing to set against it. */
        TOLD,
        /** The case study does not say. */
        SILENT;

        /** The name in texts, styles and the API: {@code matches}. */
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
