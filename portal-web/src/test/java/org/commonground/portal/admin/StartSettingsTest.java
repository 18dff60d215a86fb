package org.commonground.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class StartSettingsTest {
    private static final Pattern PROPERTY =
            Pattern.compile("^\\|[^|]*\\| `(portal\\.[a-z.-]+)`", Pattern.MULTILINE);

    @Test
    void listsEveryPropertyOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        List<String> told =
                PROPERTY.matcher(readme)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();

        assertThat(told).hasSizeGreaterThan(20);
        assertThat(StartSettings.NAMES).containsAll(told);
    }
}
