package org.commonground.portal.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;

class FailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "55P03", "HYT00"})
    void whatADatabaseCanDoInAMomentIsBusyAndSaysWhenToTryAgain(String state) {
        Problem problem = Failures.problem(thrownBy(new SQLException("Not now", state)));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.retryAfter()).isPositive();
    }

    @Test
    void whatNobodyForesawIsAnErrorWithANumber() {
        Problem problem = Failures.problem(thrownBy(new SQLException("Never", "23505")));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.sentence()).contains("give the number " + problem.reference());
    }

    /** As it comes through the layers above a database. */
    private static Throwable thrownBy(SQLException database) {
        return new IllegalStateException(new IllegalStateException(database));
    }
}
