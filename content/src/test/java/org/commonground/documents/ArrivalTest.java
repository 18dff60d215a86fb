package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.wire.FileFormat;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    @Test
    void takesEachFormatUnderItsUsualNames() {
        assertTaken("report.PDF", FileSignature.PDF, FileFormat.PDF);
        assertTaken("report", FileSignature.PDF, FileFormat.PDF);
        assertTaken("plan.docx", FileSignature.WORD, FileFormat.WORD);
        assertTaken("talk.pptx", FileSignature.POWERPOINT, FileFormat.POWERPOINT);
        assertTaken("page.htm", FileSignature.HTML, FileFormat.HTML);
        assertTaken("minutes.text", FileSignature.TEXT, FileFormat.TEXT);
        assertTaken("minutes", FileSignature.TEXT, FileFormat.TEXT);
    }

    @Test
    void goesByTheNameWhereTheFirstBytesLeaveItOpen() {
        assertTaken("plan.doc", FileSignature.OLD_OFFICE, FileFormat.OLD_WORD);
        assertTaken("talk.ppt", FileSignature.OLD_OFFICE, FileFormat.OLD_POWERPOINT);
        assertTaken("talk.pptx", FileSignature.OFFICE_ARCHIVE, FileFormat.POWERPOINT);
        assertTaken("macros.docm", FileSignature.OFFICE_ARCHIVE, FileFormat.WORD);
    }

    @Test
    void refusesWhatIsCalledOneThingAndIsAnother() {
        assertThat(Arrival.of("plan.docx", FileSignature.PDF))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("mislabelled"));
    }

    private static void assertTaken(String name, FileSignature signature, FileFormat format) {
        assertThat(Arrival.of(name, signature)).isEqualTo(new Arrival.Taken(format));
    }
}
