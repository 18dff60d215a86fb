package org.commonground.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class BodyJsonTest {
    static Stream<PublicationBody> oneOfEachKind() {
        return EveryKind.bodies();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void comesBackAsItWas(PublicationBody body) {
        assertThat(BodyJson.read(body.kind(), BodyJson.write(body))).isEqualTo(body);
        assertThat(BodyJson.unwrap(BodyJson.wrap(body))).isEqualTo(body);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void writesWhatItHolds(PublicationBody body) {
        assertThat(BodyJson.write(body)).contains("\"summary\":\"" + body.summary() + "\"");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void takesAnEmptyObjectForABodyInWhichNothingIsSaid(Kind kind) {
        PublicationBody body = BodyJson.read(kind, "{}");
        assertThat(body.kind()).isEqualTo(kind);
        assertThat(body.summary()).isEmpty();
        assertThat(body.learningPoints()).isEmpty();
    }

    @Test
    void refusesWhatIsNotJsonOrDoesNotFit() {
        assertThatExceptionOfType(InvalidBody.class)
                .isThrownBy(() -> BodyJson.read(Kind.REPORT, "{"))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
        assertThatExceptionOfType(InvalidBody.class)
                .isThrownBy(() -> BodyJson.read(Kind.CASE_STUDY, "{\"evidence\":\"CERTAIN\"}"));
        assertThatExceptionOfType(InvalidBody.class)
                .isThrownBy(() -> BodyJson.read(Kind.CASE_STUDY, "{\"learningPoints\":\"many\"}"));
    }

    @Test
    void readsAsRunningTextWithoutItsLearningPoints() {
        assertThat(BodyText.of(EveryKind.wrexham()))
                .contains("Caia Park", "117")
                .doesNotContain("Begin with a meal");
        assertThat(BodyText.of(EveryKind.strategy())).contains("2.3 Within 14 days");
    }

    @Test
    void readsEveryActionOfAPlanAndEveryStepOfAProtocolAsRunningText() {
        assertThat(BodyText.of(EveryKind.plan()))
                .contains("Young people", "A youth portal", "By March 2006", "Compact forum");
        assertThat(BodyText.of(EveryKind.protocol()))
                .contains("Refer the matter", "Within 1 working day", "Police Superintendent");
    }

    @Test
    void keepsIdeasThatNobodyHasLookedAtFromReaders() {
        DiscussionPaper paper = EveryKind.paper();

        assertThat(paper.ideas()).hasSize(3);
        assertThat(paper.forReaders().ideas())
                .extracting(DiscussionPaper.Idea::text)
                .containsExactly("A map of assets");
        assertThat(BodyText.of(paper))
                .contains("A map of assets")
                .doesNotContain("A secret", "An insult");
    }
}
