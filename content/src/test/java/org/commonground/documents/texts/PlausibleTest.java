package org.commonground.documents.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Microsoft Word - plan v3 final.doc",
                "Untitled",
                "untitled-2",
                "C:\\Users\\me\\plan",
                "report.pdf",
                "Document1",
                "PowerPoint Presentation",
                "scan0001",
                "3.1",
                "x_y_final",
                "06-1234"
            })
    void doesNotTakeAFileNameOrAPlaceHolderForATitle(String title) {
        assertThat(Plausible.isTitle(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leicestershire Community Cohesion Plan 2006/07",
                "Our shared future",
                "Microsoft in the community",
                "Guidance",
                "Title deeds and tenancy"
            })
    void takesWhatReadsLikeATitle(String title) {
        assertThat(Plausible.isTitle(title)).isTrue();
    }
}
