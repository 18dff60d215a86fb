package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuotedSpanTest {
    private static List<String> marked(String text, String words) {
        return QuotedSpan.in(text, words).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
    }

    @Test
    void findsWordsOverLineBreaksHyphensAndOtherQuotationMarks() {
        assertThat(marked("He said: it is a ‘talk-\ning shop’. Then", "\"it is a 'talking shop'\""))
                .containsExactly("it is a ‘talk-\ning shop");
    }

    @Test
    void findsWhatStandsBetweenEllipses() {
        assertThat(marked("One two three four five.", "One two … five"))
                .containsExactly("One two", "five");
    }

    @Test
    void marksNothingWhereWordsAreMissing() {
        assertThat(marked("One two three.", "One three")).isEmpty();
        assertThat(marked("", "One")).isEmpty();
        assertThat(marked("One", " … ")).isEmpty();
    }
}
