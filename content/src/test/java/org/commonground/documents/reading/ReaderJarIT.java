package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.SamplePdf;
import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** The reading process as it ships: one jar and nothing else. */
@Timeout(60)
class ReaderJarIT {
    private static final String JAR = System.getProperty("portal.reader.jar", "");

    @Test
    void readsAndDrawsWithNothingButItsJar(@TempDir Path directory) {
        byte[] pdf = new SamplePdf().page("# Wrexham", "Caia Park").bytes();
        ReaderCommand command = ReaderCommand.of(JAR, directory);
        try (WarmReader reader =
                new WarmReader(command, ReadingLimits.USUAL, ReadingPatience.USUAL)) {
            assertThat(reader.read(new ByteArrayInputStream(pdf), pdf.length))
                    .isInstanceOfSatisfying(
                            Reading.Finished.class,
                            finished -> {
                                assertThat(finished.pages()).containsExactly("Wrexham\nCaia Park");
                                assertThat(finished.facts().title()).isEqualTo("Wrexham");
                            });
            assertThat(reader.draw(new ByteArrayInputStream(pdf), pdf.length).isPresent()).isTrue();
        }
    }

    @Test
    void carriesNothingOfThePortalButTheChildsSide() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            List<String> packages =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(
                                    name ->
                                            name.startsWith("org/commonground/")
                                                    && name.endsWith(".class"))
                            .map(
                                    name ->
                                            name.substring(
                                                    "org/commonground/".length(),
                                                    name.lastIndexOf('/')))
                            .distinct()
                            .toList();
            assertThat(packages)
                    .containsExactlyInAnyOrder(
                            "documents/child",
                            "documents/office",
                            "documents/pdf",
                            "documents/texts",
                            "documents/wire");
        }
    }
}
