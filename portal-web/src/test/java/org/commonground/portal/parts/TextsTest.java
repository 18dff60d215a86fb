package org.commonground.portal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

class TextsTest {
    /** The last of two wins in silence, on both pages. */
    @Test
    void noTextIsThereTwice() throws IOException {
        try (InputStream texts =
                Objects.requireNonNull(
                        getClass()
                                .getResourceAsStream(
                                        "/org/commonground/portal/Texts.properties"))) {
            assertThat(
                            new String(texts.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .filter(line -> line.matches("[\\w.-]+=.*"))
                                    .map(line -> line.substring(0, line.indexOf('='))))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }
}
