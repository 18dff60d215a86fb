package org.commonground.search.lucene;

import org.commonground.search.query.ParsedQuery;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What of a query was left out because it is too long, for the person who typed it. */
final class LeftOut {
    private static final String AFTER =
            "Your search was too long: only its first %d words were looked for, up to “%s”.";
    private static final String BEGINNING =
            "Your search was too long, so only the beginning of it was looked for.";
    private static final int LONGEST_WORD = 40;

    private LeftOut() {}

    /** A sentence, null when nothing was left out. */
    static @Nullable String notice(ParsedQuery parsed, Question question) {
        List<String> read = List.of(parsed.wantedText().split(" ", -1));
        if (question.shortened() || (parsed.shortened() && read.size() == 1)) {
            return BEGINNING;
        }
        if (!parsed.shortened()) {
            return null;
        }
        String last = read.getLast();
        return AFTER.formatted(
                read.size(), last.substring(0, Math.min(last.length(), LONGEST_WORD)));
    }
}
