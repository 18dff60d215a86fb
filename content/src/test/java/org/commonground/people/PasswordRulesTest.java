package org.commonground.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final SignInName OWNER = SignInName.of("cohesion.officer@oldham.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maypole thistle orbit",
                "nosymbolsnodigitsnocapitals",
                "8 digits and words",
                "пароль из нескольких слов",
                "wvzkqjxhrtpm"
            })
    void takesLongOnesWhateverTheyAreMadeOf(String password) {
        assertThat(PasswordRules.accept(password, OWNER)).isEqualTo(password);
    }

    @Test
    void takesSixtyFourCharactersAndMore() {
        String long64 = "quiet harbour ".repeat(5).substring(0, 64);
        assertThat(PasswordRules.accept(long64, OWNER)).hasSize(64);
        assertThat(PasswordRules.accept(long64 + long64, OWNER)).hasSize(128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P4ssw0rd2006!",
                "passwordpassword",
                "PasswordAdmin1",
                "123456789012",
                "098765432109",
                "qwertyuiop[]12",
                "aaaaaaaaaaaa",
                "abababababab",
                "letmein letmein",
                "correct horse battery staple",
                "cohesion.officer",
                "cohesionofficer99",
                "commonground2006"
            })
    void refusesTheFirstToBeGuessed(String password) {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> PasswordRules.accept(password, OWNER))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("password-common"));
    }

    @Test
    void refusesWhatIsTooShortOrAbsurdlyLong() {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> PasswordRules.accept("maypoleorbi", OWNER))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("password-too-short"));
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> PasswordRules.accept("maypole thistle".repeat(20), OWNER))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("password-too-long"));
    }
}
