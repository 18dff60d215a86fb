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
    private static final double MOST = 0.6;

    /** The heading of a part: a year begins a title, a small number does not. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)(\\d{1,2}(\\.\\d+)*\\.? |\\d+(\\.\\d+)+\\.? |(figure|fig\\.|table)"
                            + " \\d).*");

    private static final Pattern NUMBER = Pattern.compile("^\\d+(\\.\\d+)*\\.? ");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?iU)\\W*(\\d{1,2}\\W+)?(january|february|march|april|may|june|july|august|september"
                        + "|october|november|december|spring|summer|autumn|winter)?\\W*(\\d{1,2}\\W+)?(19|20)\\d\\d[\\W\\d年月日]*");

    private static final Pattern FROM_TO = Pattern.compile(" ([-–—]|to|through|until) ");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern OPENING = Pattern.compile("[\\p{L}\\p{N}\"'“‘«„¿¡]");

    private static final Pattern MARKS = Pattern.compile("([*†‡∗§\\s]| \\d\\))+$");

    /** The foot or head of a page that comes again on every other. */
    private static final Pattern RUNNING =
            Pattern.compile(
                    "(?i)\\W*(page|seite) \\d+(\\W+(of|von)"
                        + " \\d+)?\\W*|(appendix|annex|exhibit|table|figure) ?[A-Z]?[-.\\d]*\\W*");

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

    /** Whether they share most of their words, and the newer has one that the older lacks. */
    static boolean isNewer(@Nullable String newer, String older) {
        if (newer == null) {
            return false;
        }
        Set<String> words = words(newer).collect(Collectors.toSet());
        Set<String> others = words(older).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return shared.size() >= MOST * Math.max(words.size(), others.size())
                && shared.size() < words.size();
    }

    /** Those of more than two letters, in lower case. */
    static Stream<String> words(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 2);
    }

    /** Whether it tells where in a document a page is, and not what the document is. */
    static boolean isRunning(String text) {
        return RUNNING.matcher(text).matches();
    }

    /** A date, or from one to another. */
    static boolean isDate(String text) {
        return FROM_TO.splitAsStream(text).allMatch(date -> DATE.matcher(date).matches());
    }

    static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }

    /** Without the marks that lead to a footnote. */
    static String withoutMarks(String title) {
        return MARKS.matcher(title).replaceFirst("");
    }
}
