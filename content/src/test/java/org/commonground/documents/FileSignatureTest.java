package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class FileSignatureTest {
    @Test
    void knowsAPdfAlsoWhenSomethingStandsBeforeTheMark() {
        assertThat(of("%PDF-1.4\n")).isEqualTo(FileSignature.PDF);
        assertThat(of("\r\nHTTP header left over\r\n%PDF-1.4\n")).isEqualTo(FileSignature.PDF);
    }

    @Test
    void knowsWhatOfficesSend() {
        assertThat(of("PK\u0003\u0004....[Content_Types].xml....word/document.xml"))
                .isEqualTo(FileSignature.WORD);
        assertThat(of("PK\u0003\u0004....xl/workbook.xml")).isEqualTo(FileSignature.EXCEL);
        assertThat(of("PK\u0003\u0004....ppt/presentation.xml"))
                .isEqualTo(FileSignature.POWERPOINT);
        assertThat(of("PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text"))
                .isEqualTo(FileSignature.OPEN_TEXT);
        assertThat(of("PK\u0003\u0004..photo.jpg")).isEqualTo(FileSignature.ZIP);
        assertThat(of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")).isEqualTo(FileSignature.OLD_OFFICE);
        assertThat(of("{\\rtf1\\ansi")).isEqualTo(FileSignature.RTF);
    }

    @Test
    void knowsPicturesPagesProgramsAndText() {
        assertThat(of("\u00ff\u00d8\u00ff\u00e0..JFIF")).isEqualTo(FileSignature.JPEG);
        assertThat(of("\u0089PNG\r\n")).isEqualTo(FileSignature.PNG);
        assertThat(of("\n<!DOCTYPE html><title>404</title>")).isEqualTo(FileSignature.HTML);
        assertThat(of("MZ\u0090\u0000")).isEqualTo(FileSignature.PROGRAM);
        assertThat(of("Minutes of the meeting\n")).isEqualTo(FileSignature.TEXT);
        assertThat(of("\u0001\u0002\u0003")).isEqualTo(FileSignature.UNKNOWN);
    }

    private static FileSignature of(String head) {
        return FileSignature.of(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
