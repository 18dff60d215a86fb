package org.commonground.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class BodyJsonTest {
    static Stream<PublicationBody> oneOfEachKind() {
        return Stream.of(wrexham(), pack(), strategy());
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
        assertThat(BodyText.of(wrexham()))
                .contains("Caia Park", "117")
                .doesNotContain("Begin with a meal");
        assertThat(BodyText.of(strategy())).contains("2.3 Within 14 days");
    }

    private static CaseStudy wrexham() {
        return new CaseStudy(
                "A meal brought neighbours together.",
                "Caia Park, June 2003",
                "",
                "",
                "",
                List.of(new CaseStudy.Figure("people came", "117")),
                List.of(
                        LearningPoint.of(
                                "Begin with a meal",
                                new LearningPoint.Quotation(
                                        "each person contributes a dish", 7L, 2, ""),
                                "Ask people to bring one dish.",
                                "facilitating-dialogue",
                                "prevention",
                                false)),
                List.of(new CaseStudy.Participant("The police", "Referred families")),
                "",
                List.of("The duty to promote good race relations"),
                "",
                "",
                "Not recorded",
                EvidenceLabel.PROMISING);
    }

    private static InformationPack pack() {
        return new InformationPack(
                "What the law offers.", "Nine sections.", "Race equality officers", List.of());
    }

    private static Report strategy() {
        return new Report(
                "How incidents are reported.",
                "",
                List.of(
                        new Report.Section(
                                "2",
                                "Protocol",
                                List.of(
                                        new Report.Paragraph(
                                                "2.3", "Within 14 days all are told.")))),
                List.of(
                        new Report.Recommendation(
                                "a", "Adopt the protocol", "The Partnership", "")),
                List.of("Thames Valley Police"),
                "",
                "",
                List.of());
    }
}
