package org.commonground.mail;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mail that waits, or its line in the log. */
@Entity
public class Mail {
    static final String ERASED = "erased";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String messageId;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable String onceKey;

    private String recipient;
    private String subject;

    @Column(length = LONG32)
    private String text;

    @Column(length = LONG32)
    private @Nullable String html;

    @Column(length = LONG32)
    private String headers;

    private String topic;
    private String about;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private Instant createdAt;
    private Instant dueAt;
    private int attempts;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable String claimedBy;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable Instant claimedUntil;

    private @Nullable Instant doneAt;

    @Column(length = LONG32)
    private @Nullable String lastProblem;

    private @Nullable Instant bodyErasedAt;

    @ElementCollection
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    private List<MailAttachment> attachments = new ArrayList<>();

    protected Mail() {}

    Mail(NewMail mail, String messageId, @Nullable String onceKey, Instant now) {
        this.messageId = messageId;
        this.onceKey = onceKey;
        this.recipient = mail.to().value();
        this.subject = mail.subject();
        this.text = mail.text();
        this.html = mail.html();
        this.headers =
                new TreeMap<>(mail.headers())
                        .entrySet().stream()
                                .map(header -> header.getKey() + ": " + header.getValue())
                                .collect(Collectors.joining("\n"));
        this.topic = mail.topic();
        this.about = mail.about();
        this.createdAt = now;
        this.dueAt = now;
        this.attachments.addAll(mail.attachments());
    }

    public long id() {
        return id;
    }

    /** Ours, the same at every attempt: {@code <...@host>}. */
    public String messageId() {
        return messageId;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    /** Empty once it has been erased. */
    public String text() {
        return text;
    }

    public @Nullable String html() {
        return html;
    }

    public Map<String, String> headers() {
        Map<String, String> all = new LinkedHashMap<>();
        headers.lines()
                .map(line -> line.split(": ", 2))
                .forEach(header -> all.put(header[0], header[1]));
        return all;
    }

    public String topic() {
        return topic;
    }

    public String about() {
        return about;
    }

    public MailState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it is tried next, while it waits. */
    public Instant dueAt() {
        return dueAt;
    }

    /** How often a server took it up. */
    public int attempts() {
        return attempts;
    }

    /** When it was sent, failed or cancelled. */
    public @Nullable Instant doneAt() {
        return doneAt;
    }

    /** What the mail server said, in its own words. */
    public @Nullable String lastProblem() {
        return lastProblem;
    }

    public @Nullable Instant bodyErasedAt() {
        return bodyErasedAt;
    }

    public List<MailAttachment> attachments() {
        return List.copyOf(attachments);
    }

    void tryAgain(Instant now) {
        if (state != MailState.FAILED && state != MailState.CANCELLED) {
            throw MailRefused.notOver(state);
        }
        if (bodyErasedAt != null) {
            throw MailRefused.erased();
        }
        state = MailState.WAITING;
        attempts = 0;
        dueAt = now;
        doneAt = null;
    }

    void eraseBody(Instant now) {
        text = "";
        html = null;
        attachments.clear();
        bodyErasedAt = now;
    }

    void eraseRecipient(Instant now) {
        eraseBody(now);
        recipient = ERASED;
    }

    /** Read completely, so that it can be sent when the transaction is over. */
    Mail whole() {
        Hibernate.initialize(attachments);
        return this;
    }
}
