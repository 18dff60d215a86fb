package org.commonground.bestbets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class WantedBetTest {
    private static final BetTarget TARGET = BetTarget.of("/p/12").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2006, 4, 21);

    @Test
    void keepsEachWordingOnce() {
        WantedBet wanted =
                new WantedBet(List.of(" asb", "", "asb", "nuisance"), TARGET, " Why. ", null, null);

        assertThat(wanted.words()).containsExactly("asb", "nuisance");
        assertThat(wanted.reason()).isEqualTo("Why.");
    }

    @Test
    void refusesWhatReadersCouldNotUseAndNamesTheField() {
        refused("words", List.of(" ", "!!"), "Why.", null, null);
        refused("words", Collections.nCopies(1, "x".repeat(101)), "Why.", null, null);
        refused("reason", List.of("asb"), " ", null, null);
        refused("reason", List.of("asb"), "x".repeat(301), null, null);
        refused("ends", List.of("asb"), "Why.", DAY, DAY.minusDays(1));
    }

    @Test
    void readsWhatAnEditorTyped() {
        WantedBet wanted = WantedBet.typed(List.of("asb"), "/p/12/x", "Why.", " 2006-04-21 ", "");

        assertThat(wanted.target().address()).isEqualTo("/p/12");
        assertThat(wanted.startsOn()).isEqualTo(DAY);
        assertThat(wanted.endsOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "target, /search, '', ''",
        "starts, /p/12, 21 April 2006, ''",
        "ends, /p/12, '', 2006-13-01"
    })
    void refusesWhatCannotBeRead(String field, String target, String starts, String ends) {
        assertThatExceptionOfType(BestBetRefused.class)
                .isThrownBy(() -> WantedBet.typed(List.of("asb"), target, "Why.", starts, ends))
                .matches(refusal -> refusal.field().equals(field));
    }

    private static void refused(
            String field, List<String> words, String reason, LocalDate starts, LocalDate ends) {
        assertThatExceptionOfType(BestBetRefused.class)
                .isThrownBy(() -> new WantedBet(words, TARGET, reason, starts, ends))
                .matches(refusal -> refusal.field().equals(field))
                .matches(refusal -> refusal.status() == 422);
    }

    @ParameterizedTest
    @CsvSource({
        "/p/12, /p/12",
        "/p/12/honest-broker, /p/12",
        "https://portal.example/l/31/ask-first?x=y, /l/31",
        "/d/7, /d/7/text",
        "/d/7/text#page-3, /d/7/text#page-3",
        "/d/7/file.pdf#page=3, /d/7/text#page-3",
        "/seminars/3, /seminars/3",
        "https://portal.example/seminars/3/a-day-in-oldham#book, /seminars/3"
    })
    void readsAddressesAsTheyAreCopied(String typed, String address) {
        assertThat(BetTarget.of(typed)).map(BetTarget::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "/search?q=x",
                "/p/x",
                "https://elsewhere.example/",
                "/pp/1",
                "/seminars"
            })
    void takesNothingElseForAnAddress(String typed) {
        assertThat(BetTarget.of(typed)).isEmpty();
    }
}
