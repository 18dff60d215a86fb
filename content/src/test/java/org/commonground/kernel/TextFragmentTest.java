package org.commonground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {
    @Test
    void fewWordsAreNamedInFull() {
        assertThat(TextFragment.to("/p/1/oldham", "An honest broker"))
                .isEqualTo("/p/1/oldham#:~:text=An%20honest%20broker");
    }

    @Test
    void whatHasAMeaningInTheAddressIsEscaped() {
        assertThat(TextFragment.to("/p/1/x", "long-term, “fair” & open = 100%, a+b"))
                .isEqualTo(
                        "/p/1/x#:~:text=long%2Dterm%2C%20%E2%80%9Cfair%E2%80%9D%20%26%20open%20%3D"
                                + "%20100%25%2C%20a%2Bb");
    }

    @Test
    void aLongPassageIsNamedByItsFirstAndLastWords() {
        assertThat(
                        TextFragment.to(
                                "/d/7/text?q=a#page-3",
                                "1 2 3 4 5 6 7 8 left out as it is long 4 3 2 1 0."))
                .isEqualTo(
                        "/d/7/text?q=a#page-3:~:text=1%202%203%204%205%206%207%208,"
                                + "4%203%202%201%200.&text=4%203%202%201%200.");
    }

    @Test
    void ellipsesBulletsAndBreaksAreNoWords() {
        assertThat(TextFragment.to("/p/1/x", "… • One\u00a0\n two …"))
                .isEqualTo("/p/1/x#:~:text=One%20two");
    }

    @Test
    void anAddressWithoutWordsStaysAsItIs() {
        assertThat(TextFragment.to("/p/1/x", " – … ")).isEqualTo("/p/1/x");
    }
}
