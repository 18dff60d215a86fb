package org.commonground.portal.desk.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.desk.versions.WordComparison.Mark;
import org.commonground.portal.desk.versions.WordComparison.Piece;
import org.commonground.publications.InformationPack;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.PublicationDraft;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class WordComparisonTest {
    @Test
    void marksTheWordsThatWereReplaced() {
        assertThat(WordComparison.of("Rangers met twice.", "Rangers met every week.").pieces())
                .containsExactly(
                        new Piece(Mark.SAME, "Rangers met "),
                        new Piece(Mark.REMOVED, "twice"),
                        new Piece(Mark.ADDED, "every week"),
                        new Piece(Mark.SAME, "."));
    }

    @Test
    void marksWhatWasAddedAndWhatIsGone() {
        assertThat(WordComparison.of("", "New.").pieces())
                .containsExactly(new Piece(Mark.ADDED, "New."));
        assertThat(WordComparison.of("Old.", "").pieces())
                .containsExactly(new Piece(Mark.REMOVED, "Old."));
        assertThat(WordComparison.of("Same.", "Same.").pieces())
                .containsExactly(new Piece(Mark.SAME, "Same."));
    }

    @Test
    void showsBothTextsWhole() {
        String before = "One two three. Four, five – six.";
        String after = "Zero one three? Four; five – seven six.";
        WordComparison comparison = WordComparison.of(before, after);

        assertThat(text(comparison, Mark.ADDED)).isEqualTo(before);
        assertThat(text(comparison, Mark.REMOVED)).isEqualTo(after);
    }

    @Test
    void comparesLongTextsInTimeAndStillWordByWord() {
        String before = lines(3_000, "council");
        String after = before.replace("line 2000 of the council", "line 2000 of the parish");
        Instant begun = Instant.now();

        List<Piece> pieces = WordComparison.of(before, after).pieces();

        assertThat(pieces)
                .contains(new Piece(Mark.REMOVED, "council"), new Piece(Mark.ADDED, "parish"));
        assertThat(text(WordComparison.of(before, lines(3_000, "parish")), Mark.ADDED))
                .isEqualTo(before);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void namesTheFieldsThatDifferAndNoOthers() {
        PublicationDraft before =
                PublicationDraft.of("Title", new InformationPack("Short.", "Long.", "", List.of()));
        PublicationDraft after =
                PublicationDraft.of(
                        "Title",
                        new InformationPack(
                                "Short.",
                                "Longer.",
                                "",
                                List.of(LearningPoint.of("Ask first.", null, "", "", "", false))));

        assertThat(FieldComparison.of(before, after))
                .extracting(FieldComparison::label)
                .containsExactlyInAnyOrder("About this pack", "Learning points");
    }

    private static String text(WordComparison comparison, Mark without) {
        return comparison.pieces().stream()
                .filter(piece -> piece.mark() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String lines(int count, String word) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> "This is line " + line + " of the " + word + ".")
                .collect(Collectors.joining("\n"));
    }
}
