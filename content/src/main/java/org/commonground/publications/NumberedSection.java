package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import java.util.List;

/** A numbered section, {@code "2"}, with its heading and its numbered paragraphs. */
public record NumberedSection(String number, String heading, List<Paragraph> paragraphs) {
    public NumberedSection {
        number = orEmpty(number);
        heading = orEmpty(heading);
        paragraphs = orEmpty(paragraphs);
    }

    /** A numbered paragraph, {@code "2.3"}; its number is its address on the page. */
    public record Paragraph(String number, String text) {
        public Paragraph {
            number = orEmpty(number);
            text = orEmpty(text);
        }
    }
}
