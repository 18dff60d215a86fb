package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QuotedWordsTest {
    private static final List<DocumentPage> PAGES =
            List.of(
                    page(1, "The team was often a sin-\ngle step in a “long journey”. It ends"),
                    page(2, "here, on the second page. Within 14 days all are told."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "often a single step in a 'long journey'",
                "The team … single step",
                "the team [...] long journey",
                "long journey. It ends here, on the second page",
            })
    void standOnTheFirstPageWhateverItsLineBreaksAndMarks(String words) {
        assertThat(new QuotedWords(words).firstOf(PAGES)).hasValue(PAGES.getFirst());
    }

    @Test
    void standOnThePageThatHasThem() {
        assertThat(new QuotedWords("Within 14 days").firstOf(PAGES)).hasValue(PAGES.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"long journey … The team", "within 15 days", "a journey"})
    void standNowhereWhenOneWordOrTheirOrderDiffers(String words) {
        assertThat(new QuotedWords(words).firstOf(PAGES)).isEmpty();
    }

    @Test
    void areNearestToThePageThatHasMostOfThem() {
        QuotedWords wrong = new QuotedWords("It says: within 14 days all are told about it");
        assertThat(wrong.firstOf(PAGES)).isEmpty();
        assertThat(wrong.nearestOf(PAGES)).hasValue(PAGES.getLast());
        assertThat(new QuotedWords("a quite different matter altogether").nearestOf(PAGES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " … ", "“”"})
    void areNoneWhereThereIsNoLetter(String words) {
        assertThat(new QuotedWords(words).isEmpty()).isTrue();
    }

    private static DocumentPage page(int number, String text) {
        return new DocumentPage(1, number, text, 3);
    }
}
