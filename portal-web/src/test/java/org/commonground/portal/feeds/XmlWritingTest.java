package org.commonground.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class XmlWritingTest {
    @Test
    void writesWhatXmlCannotSayAsNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlWriting xml = new XmlWriting(out, "feed", "urn:x")) {
            xml.element("title", "a\u0000b\u000c<&>\ud83d\ude00\ud800c")
                    .empty("link", "href", "?a=1&b=\"2\"");
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<title>ab&lt;&amp;&gt;\ud83d\ude00c</title>")
                .contains("href=\"?a=1&amp;b=&quot;2&quot;\"");
    }
}
