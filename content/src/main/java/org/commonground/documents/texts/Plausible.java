package org.commonground.documents.texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the things a file says about itself makes sense to people. */
public final class Plausible {
    private static final int LONGEST = 500;
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i).*\\.(docx?|pdf|qx[dp]|indd|dvi|tex|e?ps|pptx?|rtf|wp[ds]?|pmd|p65|fm|xlsx?|od[tp]|txt|html?|tiff?|pub|cdr|ai)"
                        + "\\d?$");
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?i)(microsoft (word|powerpoint|excel|office)|powerpoint)"
                        + " ?(-.*|presentation|document)?|untitled.*|no title|title|document"
                        + " ?\\d*|dokument ?\\d*|slide \\d+|presentation ?\\d*|layout \\d+|(table"
                        + " of )?contents|abstract|introduction|background|(executive"
                        + " )?summary|print|scan.*|doc\\d*|unknown|none|null|template|(an? )?(new"
                        + " )?blank.*|full page (photo|print)|(active|jasper|crystal) ?reports?.*");
    private static final Pattern SEVERAL_HYPHENS = Pattern.compile("\\S*-\\S*-\\S*");
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)(administrator|admin|user|owner|author|unknown|none|null|default|guest|root|test|[a-z]*user"
                        + " ?\\d*)");
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private Plausible() {}

    /**
     * Whether people would take it for a title: not the name of a file, a program or a place
     * holder.
     */
    public static boolean isTitle(String title) {
        long letters = title.codePoints().filter(Character::isLetter).count();
        boolean oneWordWithMarks =
                !title.contains(" ")
                        && title.codePoints().noneMatch(Character::isIdeographic)
                        && title.chars()
                                .anyMatch(
                                        c ->
                                                c == '_'
                                                        || c == '/'
                                                        || c == '\\'
                                                        || Character.isDigit(c));
        return letters >= 4
                && letters * 3 >= title.length()
                && !oneWordWithMarks
                && !SEVERAL_HYPHENS.matcher(title).matches()
                && !title.contains("\\")
                && !title.contains("://")
                && !title.contains("www.")
                && !FILE_NAME.matcher(title).matches()
                && !PLACEHOLDER.matcher(title).matches();
    }

    /** Of several words. */
    public static boolean isSentence(String title) {
        return title.contains(" ");
    }

    /** The first that reads like a title and is wanted; null when none does. */
    public static @Nullable String title(Predicate<String> wanted, @Nullable String... candidates) {
        for (String candidate : candidates) {
            String title = tidy(candidate);
            if (isTitle(title) && wanted.test(title)) {
                return title;
            }
        }
        return null;
    }

    /** The first that may be a name. */
    public static @Nullable String author(@Nullable String... candidates) {
        for (String candidate : candidates) {
            String author = tidy(candidate);
            boolean name = author.chars().anyMatch(Character::isLetter);
            if (name && !author.contains("\\") && !NOBODY.matcher(author).matches()) {
                return author;
            }
        }
        return null;
    }

    /** Whatever stands between them, with commas; no word twice. */
    public static @Nullable String keywords(@Nullable String... candidates) {
        for (String candidate : candidates) {
            String words =
                    Stream.of(tidy(candidate).split("[;,|]|\\s{2,}"))
                            .map(String::strip)
                            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                            .distinct()
                            .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    private static String tidy(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String line = CleanText.of(text).replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** A BCP 47 tag, or null. */
    public static @Nullable String language(@Nullable String tag) {
        String tidy = tidy(tag).replace('_', '-');
        return LANGUAGE.matcher(tidy).matches() ? tidy : null;
    }

    /** A time between the first word processors and tomorrow. */
    public static @Nullable Instant time(@Nullable Instant time, Instant now) {
        return time != null && time.isAfter(EARLIEST) && time.isBefore(now.plusSeconds(86_400))
                ? time
                : null;
    }
}
