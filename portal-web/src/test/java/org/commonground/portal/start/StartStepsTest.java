package org.commonground.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class StartStepsTest {
    private final List<String> said = new ArrayList<>();
    private final StartSteps steps = new StartSteps();

    @Test
    void endsInTheOppositeOrder() {
        steps.begin(List.of(step("queue"), step("feeder"), step("readiness")));
        steps.end();
        steps.end();

        assertThat(said)
                .containsExactly(
                        "begin queue",
                        "begin feeder",
                        "begin readiness",
                        "end readiness",
                        "end feeder",
                        "end queue");
    }

    @Test
    void endsWhatWasBegunWhenAStepFails() {
        StartStep broken = new StartStep("feeder", StartStepsTest::fail);

        assertThatIllegalStateException()
                .isThrownBy(() -> steps.begin(List.of(step("queue"), broken, step("readiness"))))
                .withMessageContaining("feeder");

        assertThat(said).containsExactly("begin queue", "end queue");
    }

    @Test
    void endsTheOthersWhenOneDoesNotEndWell() {
        steps.begin(
                List.of(step("queue"), new StartStep("feeder", () -> {}, StartStepsTest::fail)));
        steps.end();

        assertThat(said).containsExactly("begin queue", "end queue");
    }

    private StartStep step(String name) {
        return new StartStep(name, () -> said.add("begin " + name), () -> said.add("end " + name));
    }

    private static void fail() {
        throw new IllegalArgumentException("the disk is full");
    }
}
