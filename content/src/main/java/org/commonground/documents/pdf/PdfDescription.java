package org.commonground.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Calendar;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a PDF says about itself, as far as it makes sense.
 *
 * @param title of several words
 * @param lesserTitle of one word, or what a program made of a file's name: good only when the page
 *     shows nothing better
 */
record PdfDescription(
        @Nullable String title,
        @Nullable String lesserTitle,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant created,
        @Nullable Instant modified,
        @Nullable String keywords,
        boolean tagged) {

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

    static PdfDescription of(PDDocument document, Instant now) {
        XmpPacket xmp = XmpPacket.of(document);
        PDDocumentInformation info = document.getDocumentInformation();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String written = attempt(info::getTitle);
        return new PdfDescription(
                firstTitle(PdfDescription::isSentence, xmp.title(), written),
                firstTitle(title -> true, xmp.title(), written, withoutProgram(written)),
                firstAuthor(xmp.author(), attempt(info::getAuthor)),
                language(attempt(catalog::getLanguage)),
                time(attempt(info::getCreationDate), now),
                time(attempt(info::getModificationDate), now),
                keywords(xmp.keywords(), attempt(info::getKeywords)),
                Boolean.TRUE.equals(attempt(() -> isTagged(catalog))));
    }

    /**
     * Whether people would take it for a title: not the name of a file, a program or a place
     * holder.
     */
    static boolean isSensibleTitle(String title) {
        long letters = title.codePoints().filter(Character::isLetter).count();
        boolean oneWordWithMarks =
                !title.contains(" ")
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
                && !FILE_NAME.matcher(title).matches()
                && !PLACEHOLDER.matcher(title).matches();
    }

    private static boolean isSentence(String title) {
        return title.contains(" ");
    }

    private static @Nullable String withoutProgram(@Nullable String title) {
        return title == null
                ? null
                : title.replaceFirst("(?i)^Microsoft (Word|PowerPoint|Excel) *- *", "");
    }

    private static @Nullable String firstTitle(
            Predicate<String> wanted, @Nullable String... candidates) {
        for (String candidate : candidates) {
            String title = tidy(candidate);
            if (isSensibleTitle(title) && wanted.test(title)) {
                return title;
            }
        }
        return null;
    }

    private static @Nullable String firstAuthor(@Nullable String... candidates) {
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
    private static @Nullable String keywords(@Nullable String... candidates) {
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

    private static @Nullable String language(@Nullable String tag) {
        String tidy = tidy(tag).replace('_', '-');
        return LANGUAGE.matcher(tidy).matches() ? tidy : null;
    }

    private static @Nullable Instant time(@Nullable Calendar calendar, Instant now) {
        if (calendar == null) {
            return null;
        }
        Instant time = calendar.toInstant();
        boolean sensible = time.isAfter(EARLIEST) && time.isBefore(now.plusSeconds(86_400));
        return sensible ? time : null;
    }

    private static boolean isTagged(PDDocumentCatalog catalog) {
        PDMarkInfo marks = catalog.getMarkInfo();
        return marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null;
    }

    /**
     * Each statement alone may be nonsense to the parser; none of them is worth losing the
     * document.
     */
    private static <T> @Nullable T attempt(Statement<T> statement) {
        try {
            return statement.get();
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    @FunctionalInterface
    private interface Statement<T> {
        @Nullable T get();
    }
}
