package org.commonground.portal.desk.publications;

import org.commonground.documents.Document;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Attachment;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;

/** A document that goes with a publication, as it is being chosen and named. */
public final class AttachmentForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final long document;
    private final String name;
    private final int pages;
    private final @Nullable String warning;
    private final TextField title;
    private final TextField author;
    private final TextField kind;
    private Attachment.Part part;

    private AttachmentForm(Document document, Attachment attachment) {
        this.document = document.id();
        this.name = document.name();
        this.pages = document.pages();
        this.warning = warning(document);
        this.title = TextField.line("attachment.title", attachment.title());
        this.author = TextField.line("attachment.author", attachment.author());
        this.kind = TextField.line("attachment.kind", attachment.kind());
        this.part = attachment.part();
    }

    static AttachmentForm of(Attachment attachment, Document document) {
        return new AttachmentForm(document, attachment);
    }

    /** Under the title and author that the document has in the library. */
    static AttachmentForm of(Document document) {
        return of(
                new Attachment(
                        document.id(),
                        document.title(),
                        document.author().orElse(""),
                        Attachment.Part.WHOLE),
                document);
    }

    Attachment toAttachment() {
        return new Attachment(
                document,
                title.getText().strip(),
                author.getText().strip(),
                part,
                kind.getText().strip());
    }

    private static @Nullable String warning(Document document) {
        return switch (document.state()) {
            case REFUSED -> Texts.of("attachment.refused", document.name());
            case WAITING, READING -> Texts.of("attachment.unread", document.name());
            case READ -> document.hasText() ? null : Texts.of("attachment.noText", document.name());
        };
    }

    /** Its number in the library. */
    public long document() {
        return document;
    }

    /** Of the file. */
    public String name() {
        return name;
    }

    public int pages() {
        return pages;
    }

    /** Why readers will not find or see it as they should; null when nothing stands against it. */
    public @Nullable String warning() {
        return warning;
    }

    public TextField title() {
        return title;
    }

    public TextField author() {
        return author;
    }

    /** What the file is, in the editor's own word. */
    public TextField kind() {
        return kind;
    }

    public Attachment.Part[] parts() {
        return Attachment.Part.values();
    }

    public Attachment.Part getPart() {
        return part;
    }

    public void setPart(Attachment.@Nullable Part part) {
        this.part = part == null ? Attachment.Part.WHOLE : part;
    }
}
