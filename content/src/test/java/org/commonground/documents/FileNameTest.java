package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void keepsStrangeButHarmlessNames() {
        assertThat(FileName.tidy("Ein \"schöner\" Tag; № 5 🎈.pdf"))
                .isEqualTo("Ein \"schöner\" Tag; № 5 🎈.pdf");
    }

    @Test
    void keepsOnlyTheLastStepOfAPath() {
        assertThat(FileName.tidy("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.tidy("C:\\Users\\me\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(FileName.tidy("..")).isEqualTo("file");
        assertThat(FileName.tidy("")).isEqualTo("file");
    }

    @Test
    void dropsCharactersThatDisguise() {
        assertThat(FileName.tidy("plan\r\nSet-Cookie: x\u0000.pdf"))
                .isEqualTo("planSet-Cookie: x.pdf");
        assertThat(FileName.tidy("plan\u202efdp.exe")).isEqualTo("planfdp.exe");
    }

    @Test
    void cutsWhatIsTooLongAndKeepsTheEnding() {
        assertThat(FileName.tidy("x".repeat(4000) + ".pdf"))
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("x.pdf");
    }

    @Test
    void makesATitleOfAName() {
        assertThat(FileName.withoutEnding("Leicestershire plan 2006.pdf"))
                .isEqualTo("Leicestershire plan 2006");
        assertThat(FileName.withoutEnding(".pdf")).isEqualTo(".pdf");
    }
}
