package org.commonground.publications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A document of the library as part of a publication, under the title and author that the editor
 * gave it there.
 */
@Embeddable
public class Attachment {
    private long documentId;
    private String title;
    private String author;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String kind = "";

    protected Attachment() {}

    /**
     * @param author empty when none is given
     */
    public Attachment(long documentId, String title, String author, Part part) {
        this.documentId = documentId;
        this.title = title;
        this.author = author;
        this.part = part;
    }

    /**
     * @param kind what the file is, in the editor's own word; empty when that is not said
     */
    public Attachment(long documentId, String title, String author, Part part, String kind) {
        this(documentId, title, author, part);
        this.kind = kind;
    }

    public long documentId() {
        return documentId;
    }

    public String title() {
        return title;
    }

    public String author() {
        return author;
    }

    public Part part() {
        return part;
    }

    /** {@code "Checklist"}; empty when the editor did not say. */
    public String kind() {
        return kind;
    }

    /** What the file is to the publication. */
    public enum Part {
        /** The publication as a whole. */
        WHOLE("Complete document"),
        /** One of the ordered parts that the whole consists of. */
        SECTION("Section"),
        /** Goes with the publication without being part of its text. */
        ANNEX("Annex");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
