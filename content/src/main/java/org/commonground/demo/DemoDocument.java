package org.commonground.demo;

import org.commonground.documents.making.Manuscript;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A text of which the portal makes a PDF.
 *
 * @param key name by which attachments and quotations refer to it
 * @param file name of the PDF
 * @param author an organisation or a post, never a person
 * @param language as in {@code lang} attributes: {@code en-GB}
 * @param date of the source, null when the source does not give a full date
 */
public record DemoDocument(
        String key,
        String file,
        String title,
        String author,
        String language,
        @Nullable LocalDate date,
        List<Chapter> sections) {

    public DemoDocument {
        sections = List.copyOf(sections);
    }

    /**
     * What the portal makes its PDF from: one {@code h1}, sections from {@code h2} to {@code h4}.
     */
    public Manuscript manuscript() {
        return new Manuscript(title, author, null, language, new DemoPage(this).body());
    }

    /** A heading, {@code level} 1 to 3, with what stands below it before the next heading. */
    public record Chapter(String heading, int level, List<Block> blocks) {
        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph of plain text.
     *
     * @param type {@code p}; {@code li} for an item, items in a row forming one list; {@code quote}
     *     for words of the source with their place; {@code note} for what the reader must know
     *     about the text
     */
    public record Block(String type, String text) {}
}
