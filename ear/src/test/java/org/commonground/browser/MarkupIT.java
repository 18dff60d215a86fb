package org.commonground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nu.validator.client.EmbeddedValidator;

import org.commonground.shipped.OnThePortal;
import org.commonground.shipped.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The HTML of the public pages, as the Nu HTML checker reads it. */
@OnThePortal
class MarkupIT {
    @ParameterizedTest
    @MethodSource
    void aPublicPageIsFaultlessHtml(Map.Entry<String, String> page)
            throws IOException, SAXException {
        try (Visitor reader = new Visitor()) {
            assertThat(faults(reader.get(page.getValue()).body())).isEmpty();
        }
    }

    @Test
    void theCheckerFindsFaults() throws IOException, SAXException {
        assertThat(faults("<!DOCTYPE html><html lang=\"en\"><title>x</title><img src=\"x\">"))
                .hasSize(1);
    }

    private static List<String> faults(String html) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setForceHTML(true);
        return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> line.contains("error:"))
                .toList();
    }

    static Stream<Map.Entry<String, String>> aPublicPageIsFaultlessHtml() {
        return PublicPages.addresses().entrySet().stream();
    }
}
