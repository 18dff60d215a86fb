package org.commonground.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class BodyShapeTest {
    static Stream<PublicationBody> oneOfEachKind() {
        return EveryKind.bodies();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void takesBackWhatItGave(PublicationBody body) {
        assertThat(BodyJson.read(body.kind(), BodyJson.write(body))).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CASE_STUDY       | {'sumary': 'x'}                                      | sumary |"
                        + " Known are summary, context",
                "CASE_STUDY       | {'figures': 3}                                       | figures"
                        + " | must be a list",
                "CASE_STUDY       | {'figures': [3]}                                     |"
                        + " figures[0] | must be an object",
                "CASE_STUDY       | {'summary': 3}                                       | summary"
                        + " | must be a text",
                "CASE_STUDY       | {'evidence': 'worked'}                               | evidence"
                        + " | must be one of WORKED, PROMISING",
                "CASE_STUDY       | {'learningPoints': [{'contradicts': 'no'}]}          |"
                        + " learningPoints[0].contradicts | true or false",
                "COHESION_PLAN    | {'edition': '2004'}                                  | edition"
                        + " | whole number",
                "COHESION_PLAN    | {'edition': 2004.5}                                  | edition"
                        + " | whole number",
                "COHESION_PLAN    | {'themes': [{'existing': [{'dueOn': 'by summer'}]}]} |"
                        + " themes[0].existing[0].dueOn | must be a date",
                "COHESION_PLAN    | {'themes': [{'existing': [{'status': 'DONE'}]}]}     |"
                        + " themes[0].existing[0].status | IN_PROGRESS",
                "PROTOCOL         | {'steps': [{'deadline': 'at once'}]}                 |"
                        + " steps[0].deadline | must be an object",
                "PROTOCOL         | {'steps': [{'deadline': {'count': 'HOURS'}}]}        |"
                        + " steps[0].deadline.count | WORKING_DAYS",
                "REPORT           | {'lineage': [{'relation': 'COPIES'}]}                |"
                        + " lineage[0].relation | RESPONDS_TO",
                "DISCUSSION_PAPER | {'closes': '5 May'}                                  | closes |"
                        + " must be a date",
                "DISCUSSION_PAPER | {'ideas': [{'moderation': 'YES'}]}                   |"
                        + " ideas[0].moderation | WAITING, SHOWN",
            })
    void namesThePlaceOfWhatDoesNotFitAndWhatWould(
            Kind kind, String json, String place, String wanted) {
        assertThatExceptionOfType(InvalidBody.class)
                .isThrownBy(() -> BodyJson.read(kind, json.replace('\'', '"')))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400))
                .withMessageContaining("“" + place + "”")
                .withMessageContaining(wanted);
    }
}
