package org.commonground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SigningKeyTest {
    @TempDir private Path home;

    @Test
    void knowsItsOwnSignaturesAlsoAfterARestart() {
        String signature = key().sign("form", "12");

        assertThat(key().verifies("form", "12", signature)).isTrue();
        assertThat(key().verifies("form", "13", signature)).isFalse();
        assertThat(key().verifies("known device", "12", signature)).isFalse();
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        key();

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(home.resolve("signing.key"))))
                .isEqualTo("rw-------");
    }

    private SigningKey key() {
        return new SigningKey(new PortalHome(home.toString()));
    }
}
