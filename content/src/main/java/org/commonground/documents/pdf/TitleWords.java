package org.commonground.documents.pdf;

import org.commonground.documents.texts.Plausible;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by its words alone whether a line could be a title. */
final class TitleWords {
    private static final int LONGEST = 250;

    /** The heading of a part: a year begins a title, a small number does not. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)(\\d{1,2}(\\.\\d+)*\\.? |\\d+(\\.\\d+)+\\.? |(figure|fig\\.|table)"
                            + " \\d).*");

    private static final Pattern NUMBER = Pattern.compile("^\\d+(\\.\\d+)*\\.? ");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?i)\\W*(\\d{1,2}\\W+)?(january|february|march|april|may|june|july|august|september"
                        + "|october|november|december|spring|summer|autumn|winter)?\\W*(\\d{1,2}\\W+)?(19|20)\\d\\d[\\W\\d年月日]*");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern OPENING = Pattern.compile("[\\p{L}\\p{N}\"'“‘«„¿¡]");

    private static final Pattern MARKS = Pattern.compile("[*†‡∗§\\s]+$");

    private static final Pattern SENDER =
            Pattern.compile(
                    "(?iU).*\\b(department|ministry|university|council|authority|district|committee|commission"
                        + "|company|inc|ltd|gmbh|court|ministerium|universität|université)\\b.*|.*公司");

    private static final Pattern WORK =
            Pattern.compile(
                    "(?iU).*\\b(report|plan|strategy|agenda|minutes|guid\\w+|polic(y|ies)|review|study|overview|programme|program"
                        + "|framework|protocol|rapport|bericht|meeting|conference)\\b.*");

    private TitleWords() {}

    /** A numbered heading is not the title of the whole. */
    static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && OPENING.matcher(text).lookingAt()
                && Plausible.isTitle(text)
                && !NUMBERED.matcher(text).matches();
    }

    /** On covers the name of those who wrote it is often the largest. */
    static boolean isSender(String title) {
        return SENDER.matcher(title).matches() && !WORK.matcher(title).matches();
    }

    /** Whether they share half of their words, and each has one that the other lacks. */
    static boolean areVersions(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        Set<String> words = words(one).collect(Collectors.toSet());
        Set<String> others = words(other).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return 2 * shared.size() >= Math.max(words.size(), others.size())
                && shared.size() < Math.min(words.size(), others.size());
    }

    /** Those of more than two letters, in lower case. */
    static Stream<String> words(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 2);
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }

    /** Without the marks that lead to a footnote. */
    static String withoutMarks(String title) {
        return MARKS.matcher(title).replaceFirst("");
    }
}
