package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PassageAddressTest {
    private static final SearchUrl BROKER =
            SearchUrl.of(Map.of("q", new String[] {"honest broker"}));
    private static final DocumentReference PDF = new DocumentReference(7, "/d/7/file.pdf");
    private static final DocumentReference WORD =
            new DocumentReference(8, "/d/8/file.docx", "part", false);

    @Test
    void aPageOpensAtThePassageWithTheWordsOfTheSearchMarked() {
        assertThat(PassageAddress.of(BROKER, passage("/d/7/text#page-3", 3, PDF)))
                .isEqualTo(
                        "/d/7/text?q=honest+broker#page-3:~:text=A%20broker%2C%20honest%20brokers");
    }

    @Test
    void aPublicationOpensAtThePassage() {
        assertThat(PassageAddress.of(BROKER, passage("/p/1/oldham", null, null)))
                .isEqualTo("/p/1/oldham#:~:text=A%20broker%2C%20honest%20brokers");
    }

    @Test
    void aQuotationLeadsToItsOwnWords() {
        String address = "/d/7/text?quote=A+broker#page-3:~:text=A%20broker";

        assertThat(PassageAddress.of(BROKER, passage(address, 3, PDF))).isEqualTo(address);
        assertThat(PassageAddress.of(BROKER, passage("", null, null))).isEmpty();
    }

    @Test
    void aFileOpensAtItsPageAndIsToldTheWordsToMark() {
        assertThat(PassageAddress.inFile(passage("", 3, PDF, new Mark(2, 8), new Mark(10, 16))))
                .isEqualTo("/d/7/file.pdf#page=3&search=broker%20honest");
        assertThat(PassageAddress.inFile(passage("", 3, PDF, new Mark(10, 24))))
                .isEqualTo("/d/7/file.pdf#page=3&search=honest%20brokers&phrase=true");
        assertThat(PassageAddress.inFile(passage("", 3, PDF))).isEqualTo("/d/7/file.pdf#page=3");
        assertThat(PassageAddress.inFile(passage("", 3, WORD))).isNull();
        assertThat(PassageAddress.inFile(passage("/p/1/oldham", null, null))).isNull();
    }

    private static Passage passage(
            String url,
            @Nullable Integer page,
            @Nullable DocumentReference document,
            Mark... marks) {
        return new Passage("A broker, honest brokers", page, url, document, List.of(marks));
    }
}
