package org.commonground.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import java.time.Instant;

/** A file that a document had before another one took its place; its bytes are kept. */
@Entity
@Immutable
public class EarlierFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long document;
    private String fileKey;
    private long size;
    private String mediaType;
    private String name;
    private Instant uploadedAt;
    private String uploadedBy;
    private Instant replacedAt;
    private String replacedBy;

    protected EarlierFile() {}

    EarlierFile(Document of, FileKey file, Instant replacedAt, String replacedBy) {
        this.document = of.id();
        this.fileKey = file.sha256();
        this.size = of.size();
        this.mediaType = of.mediaType();
        this.name = of.name();
        this.uploadedAt = of.uploadedAt();
        this.uploadedBy = of.uploadedBy();
        this.replacedAt = replacedAt;
        this.replacedBy = replacedBy;
    }

    public long id() {
        return id;
    }

    public long document() {
        return document;
    }

    public FileKey file() {
        return new FileKey(fileKey);
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String mediaType() {
        return mediaType;
    }

    public String name() {
        return name;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    /** Who put the other one in its place. */
    public String replacedBy() {
        return replacedBy;
    }
}
