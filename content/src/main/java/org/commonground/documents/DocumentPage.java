package org.commonground.documents;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Objects;

/** The text of one page. */
@Entity
@Immutable
@IdClass(DocumentPage.Place.class)
public class DocumentPage {
    @Id private long document;

    @Id private int page;

    @Column(length = LONG32)
    private String text;

    private int words;
    private boolean recognised;

    protected DocumentPage() {}

    public DocumentPage(long document, int page, String text, int words) {
        this.document = document;
        this.page = page;
        this.text = text;
        this.words = words;
    }

    /** A page whose words were made out on its picture. */
    public static DocumentPage recognised(long document, int page, String text, int words) {
        DocumentPage made = new DocumentPage(document, page, text, words);
        made.recognised = true;
        return made;
    }

    public long document() {
        return document;
    }

    /** 1-based, counted from the first page whatever is printed on it. */
    public int page() {
        return page;
    }

    /** Lines end with a line feed; empty when there is no text on the page. */
    public String text() {
        return text;
    }

    public int words() {
        return words;
    }

    /** Whether its words were made out on its picture, and so may be wrong here and there. */
    public boolean isRecognised() {
        return recognised;
    }

    /** Which page of which document. */
    static final class Place implements Serializable {
        private long document;
        private int page;

        Place() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place && place.document == document && place.page == page;
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, page);
        }
    }
}
