package org.commonground.portal.documents;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentCard;
import org.commonground.documents.DocumentProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A document's card as the API gives it.
 *
 * @param state {@code waiting}, {@code reading}, {@code read} or {@code refused}
 * @param size in bytes
 * @param pages 0 until it is read
 * @param pageUnit what its pages are: {@code page}, {@code slide} or {@code part}
 * @param recognisedPages how many of them were read from their pictures
 * @param duplicate whether the upload brought bytes that were there already
 */
public record DocumentJson(
        long id,
        String state,
        String name,
        String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable String dated,
        String type,
        long size,
        String sizeText,
        int pages,
        String pageUnit,
        int recognisedPages,
        int words,
        int readingMinutes,
        boolean hasText,
        boolean tagged,
        String file,
        String text,
        List<SpeedJson> downloadTimes,
        @Nullable ProblemJson problem,
        boolean duplicate) {

    static DocumentJson of(DocumentCard card, Document document, boolean duplicate) {
        return new DocumentJson(
                card.id(),
                DocumentStateName.of(card.state()),
                card.name(),
                card.title(),
                card.author(),
                card.language(),
                card.dated() == null ? null : card.dated().toString(),
                card.mediaType(),
                card.size(),
                card.sizeText(),
                card.pages(),
                card.pageUnit().name().toLowerCase(Locale.ROOT),
                card.recognisedPages(),
                card.words(),
                card.readingMinutes(),
                card.hasText(),
                card.tagged(),
                document.address(),
                "/d/" + card.id() + "/text",
                card.downloadTimes().stream()
                        .map(time -> new SpeedJson(time.speed(), time.time().toSeconds()))
                        .toList(),
                ProblemJson.of(card.problem()),
                duplicate);
    }

    /** How many seconds the file takes at a speed. */
    public record SpeedJson(String speed, long seconds) {}

    /** What is wrong and what to do. */
    public record ProblemJson(String code, String sentence) {
        static @Nullable ProblemJson of(@Nullable DocumentProblem problem) {
            return problem == null ? null : new ProblemJson(problem.code(), problem.sentence());
        }
    }
}
