package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "1023, 1023 bytes",
        "1024, 1 KB",
        "428237, 418.2 KB",
        "1048524, 1023.9 KB",
        "1048575, 1 MB",
        "1513062, 1.4 MB",
        "209715200, 200 MB",
        "3435973837, 3.2 GB"
    })
    void tellsASizeAsPeopleSayIt(long bytes, String text) {
        assertThat(FileSize.of(bytes)).isEqualTo(text);
    }
}
