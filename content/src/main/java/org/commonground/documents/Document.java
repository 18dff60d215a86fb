package org.commonground.documents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.documents.wire.ReadingProblem;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An uploaded file and what is known of it: what it says about itself and, apart from that, what
 * people say about it, which is shown. Written column by column: the file is read while somebody
 * describes it.
 */
@Entity
@DynamicUpdate
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable String fileKey;
    private long size;
    private String mediaType;
    private String name;
    private Instant uploadedAt;
    private String uploadedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentState state;

    @Embedded private @Nullable DocumentProblem problem;

    private int attempts;
    private @Nullable Instant readAt;

    @Embedded private DocumentFindings found = DocumentFindings.NONE;

    private @Nullable String pictureKey;

    @SuppressWarnings("UnusedVariable") // queried
    private boolean pictureDue;

    @Embedded private RecognitionState recognition = RecognitionState.NONE;

    @Embedded private @Nullable DocumentOffer offered;

    @Embedded private @Nullable DocumentDescription said;

    @ElementCollection
    @CollectionTable(name = "document_outline", joinColumns = @JoinColumn(name = "document"))
    @OrderColumn(name = "position")
    private List<OutlineEntry> outline = new ArrayList<>();

    protected Document() {}

    /** A file that has come; it waits to be read once it {@link #isKeptAs}. */
    Document(String name, String mediaType, Instant uploadedAt, String uploadedBy) {
        this.name = name;
        this.mediaType = mediaType;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
        this.state = DocumentState.WAITING;
    }

    public long id() {
        return id;
    }

    /** Empty when the bytes were not kept. */
    public Optional<FileKey> file() {
        return Optional.ofNullable(fileKey).map(FileKey::new);
    }

    /** In bytes; 0 when they were not kept. */
    public long size() {
        return size;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for what was refused on arrival because it is of no kind that can be read. */
    public Optional<FileFormat> format() {
        return FileFormat.ofMediaType(mediaType);
    }

    public boolean isPdf() {
        return format().equals(Optional.of(FileFormat.PDF));
    }

    /** Where its bytes are to be had, {@code /d/7/annual%20report.pdf}. */
    public String address() {
        return FileName.address(id, name);
    }

    /**
     * What the file was called where it came from; it may hold anything but control characters and
     * slashes.
     */
    public String name() {
        return name;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public DocumentState state() {
        return state;
    }

    /** Why it was refused; or, though it was read, what is to be known about it. */
    public Optional<DocumentProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** How often reading it broke off. */
    public int attempts() {
        return attempts;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** 0 until it is read. */
    public int pages() {
        return found.pages();
    }

    /** What its pages are: not every file has pages of its own. */
    public PageUnit pageUnit() {
        return found.pageUnit();
    }

    public int words() {
        return found.words();
    }

    public boolean hasText() {
        return found.hasText();
    }

    /** Whether it carries a structure that assistive technology can follow. */
    public boolean isTagged() {
        return found.tagged();
    }

    /** How far pages without words have been read from their pictures. */
    public RecognitionState recognition() {
        return recognition;
    }

    public Optional<FileKey> picture() {
        return Optional.ofNullable(pictureKey).map(FileKey::new);
    }

    /**
     * What people call it, or the file itself, or the file's name without its ending; never empty.
     */
    public String title() {
        return Optional.ofNullable(description().title())
                .or(() -> Optional.ofNullable(offer().title()))
                .orElseGet(() -> FileName.withoutEnding(name));
    }

    public Optional<String> author() {
        return Optional.ofNullable(description().author())
                .or(() -> Optional.ofNullable(offer().author()));
    }

    /** A BCP 47 tag. */
    public Optional<String> language() {
        return Optional.ofNullable(description().language())
                .or(() -> Optional.ofNullable(offer().language()));
    }

    /** Only within the transaction that found the document; elsewhere {@link Documents#outline}. */
    List<OutlineEntry> outline() {
        return List.copyOf(outline);
    }

    /** What people say, without what the file offers. */
    public DocumentDescription description() {
        return said == null
                ? DocumentDescription.NONE
                : said; // all null comes from the database as nothing
    }

    /** What the file says about itself. */
    public DocumentOffer offer() {
        return offered == null ? DocumentOffer.NONE : offered;
    }

    void isDescribed(DocumentDescription description) {
        said = description;
    }

    /** Takes over what reading found; what people said stays. */
    public void isRead(DocumentContents contents, Instant at) {
        state = DocumentState.READ;
        readAt = at;
        mediaType = contents.format().mediaType();
        found = contents.findings();
        recognition = RecognitionState.begins(isPdf());
        offered = contents.offer();
        pictureDue = contents.format() == FileFormat.PDF;
        outline.clear();
        outline.addAll(contents.outline());
        problem = contents.remark();
    }

    /** Pages up to this one were looked at, and some of them gave words. */
    public void hasRecognised(int page, int pages, int words) {
        recognition = recognition.goesOn(page, pages);
        found = found.withMore(words);
        if (pages > 0 && problem().filter(DocumentProblem::isForWantOfText).isPresent()) {
            problem = null;
        }
    }

    /** No page is left to be looked at. */
    public void isRecognised() {
        recognition = recognition.ends();
        if (!found.hasText()) {
            problem = DocumentProblem.of(ReadingProblem.NO_TEXT_IN_PICTURES);
        }
    }

    /** The first page was drawn small, as a JPEG in the store. */
    public void isPicturedBy(FileKey picture) {
        pictureKey = picture.sha256();
    }

    public void isRefused(DocumentProblem problem) {
        state = DocumentState.REFUSED;
        this.problem = problem;
    }

    /** Reading broke off; it will be tried again. */
    public void hasFailedOnce(DocumentProblem problem) {
        attempts++;
        state = DocumentState.WAITING;
        this.problem = problem;
    }

    /** Another file takes the place of its own; what was read stays until that one is read. */
    void isReplacedBy(
            String newName, String newMediaType, StoredFile file, Instant at, String who) {
        name = newName;
        mediaType = newMediaType;
        uploadedAt = at;
        uploadedBy = who;
        pictureKey = null;
        isKeptAs(file);
        waitsAgain();
    }

    void isKeptAs(StoredFile file) {
        fileKey = file.key().sha256();
        size = file.size();
    }

    /** To the queue again, with a clean sheet. */
    void waitsAgain() {
        attempts = 0;
        state = DocumentState.WAITING;
        problem = null;
    }
}
