package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.demo.DemoAttachment;
import org.commonground.demo.DemoContent;
import org.commonground.demo.DemoPublication;
import org.commonground.publications.LearningPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

/** What the demo's seminars recommend is in the demo's library, word for word. */
class DemoReadingsTest {
    private static final List<DemoReadings.Recommended> WRITTEN = DemoReadings.written();

    @ParameterizedTest
    @EnumSource(ReadingItem.Work.class)
    void everyTitleStandsInTheDemoLibrary(ReadingItem.Work work) throws Exception {
        assertThat(
                        WRITTEN.stream()
                                .filter(each -> each.work() == work)
                                .map(DemoReadings.Recommended::title))
                .isNotEmpty()
                .isSubsetOf(titles(work).toList());
    }

    @Test
    void everyListBelongsToASeminarOfTheDemo() {
        assertThat(WRITTEN)
                .extracting(DemoReadings.Recommended::seminar)
                .containsOnly("after-a-crisis", "safe-communities-seminar");
    }

    private static Stream<String> titles(ReadingItem.Work work) throws Exception {
        try (Jsonb json = JsonbBuilder.create()) {
            Stream<DemoPublication> publications = DemoContent.read(json).publications().stream();
            return switch (work) {
                case PUBLICATION -> publications.map(DemoPublication::title);
                case LESSON ->
                        publications
                                .flatMap(each -> each.body().learningPoints().stream())
                                .map(LearningPoint::statement);
                case SECTION ->
                        publications
                                .flatMap(each -> each.attachments().stream())
                                .map(DemoAttachment::title);
            };
        }
    }
}
