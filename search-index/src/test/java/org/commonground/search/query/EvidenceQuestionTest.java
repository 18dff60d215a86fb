package org.commonground.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.publications.EvidenceLabel.DID_NOT_WORK;
import static org.commonground.publications.EvidenceLabel.MIXED;
import static org.commonground.publications.EvidenceLabel.PROMISING;
import static org.commonground.publications.EvidenceLabel.TOO_EARLY;
import static org.commonground.publications.EvidenceLabel.WORKED;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.commonground.publications.EvidenceLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class EvidenceQuestionTest {
    private static final EvidenceLabel[] ALL = EvidenceLabel.values();

    private static void asks(String query, String rest, EvidenceLabel... labels) {
        assertThat(EvidenceQuestion.in(query))
                .as(query)
                .contains(new EvidenceQuestion(List.of(labels), rest));
    }

    @Test
    void knowsTheWordsForWhatDidNotWork() {
        asks("what did not work", "", DID_NOT_WORK);
        asks("What didn’t work?", "", DID_NOT_WORK);
        asks("what didnt work", "", DID_NOT_WORK);
        asks("what has not worked so far", "", DID_NOT_WORK);
        asks("what went wrong", "", DID_NOT_WORK);
        asks("failed", "", DID_NOT_WORK);
        asks("why did it fail?", "", DID_NOT_WORK);
        asks("why was it not a success", "", DID_NOT_WORK);
    }

    @Test
    void keepsWhatTheQuestionIsAbout() {
        asks("what went wrong in Luton", "in Luton", DID_NOT_WORK);
        asks("why did mediation fail on the estate", "mediation on the estate", DID_NOT_WORK);
        asks("mentoring that didn't work with girls", "mentoring with girls", DID_NOT_WORK);
        asks("did mentoring work in Tower Hamlets?", "mentoring in Tower Hamlets?", ALL);
    }

    @Test
    void offersEveryLabelToWhoeverAsksWhether() {
        asks("did it work", "", ALL);
        asks("has it worked", "", ALL);
        asks("whether it works", "", ALL);
        asks("did the wardens succeed", "the wardens", ALL);
        asks("did it work for girls", "for girls", ALL);
    }

    @Test
    void knowsTheOtherLabelsToo() {
        asks("what works", "", WORKED);
        asks("what has worked elsewhere", "", WORKED);
        asks("what worked and what didn't", "", WORKED, DID_NOT_WORK);
        asks("successful mediation", "mediation", WORKED);
        asks("promising practice", "practice", PROMISING);
        asks("mixed success", "", MIXED);
        asks("mentoring, too early to tell", "mentoring,", TOO_EARLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "young people",
                "working with travellers",
                "how does mediation work",
                "who did the council work with",
                "how did people work together",
                "what work does the council do",
                "mixed communities",
                "\"what did not work\"",
                "failed -Luton",
                "failed OR wrong",
                "fail*"
            })
    void leavesOtherQueriesAlone(String query) {
        assertThat(EvidenceQuestion.in(query)).isEqualTo(Optional.empty());
    }

    @Test
    void isSoonThroughWithWhatIsNoQuestion() {
        for (String words : List.of("did ", "did not ", "what has ", "n't ", "if a b c d ", "x")) {
            String many = words.repeat(3_000 / words.length());
            assertTimeout(
                    Duration.ofSeconds(10), () -> assertThat(EvidenceQuestion.in(many)).isEmpty());
            String some = words.repeat(190 / words.length());
            assertTimeout(Duration.ofSeconds(10), () -> EvidenceQuestion.in(some));
        }
    }
}
