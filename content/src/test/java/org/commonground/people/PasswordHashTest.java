package org.commonground.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void fitsItsPasswordAlone() {
        String hash = PasswordHash.of("maypole thistle orbit");

        assertThat(PasswordHash.fits(hash, "maypole thistle orbit")).isTrue();
        assertThat(PasswordHash.fits(hash, "maypole thistle orbi")).isFalse();
        assertThat(PasswordHash.fits(PasswordHash.OF_NOBODY, "maypole thistle orbit")).isFalse();
    }

    @Test
    void isDifferentForTheSamePasswordTwice() {
        assertThat(PasswordHash.of("maypole thistle orbit"))
                .isNotEqualTo(PasswordHash.of("maypole thistle orbit"));
    }

    @Test
    void stillFitsWhenMadeWithOlderFiguresAndAsksToBeMadeAnew() {
        // "maypole thistle orbit" with 1,000 rounds and a salt of sixteen zeros
        String old =
                "pbkdf2-sha512$1000$AAAAAAAAAAAAAAAAAAAAAA$UO706az61/J6AC3Cn6DaTt5gUg2FZD/aylCovxZam+A";

        assertThat(PasswordHash.fits(old, "maypole thistle orbit")).isTrue();
        assertThat(PasswordHash.isOutdated(old)).isTrue();
        assertThat(PasswordHash.isOutdated(PasswordHash.OF_NOBODY)).isFalse();
    }
}
