package org.commonground.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.util.regex.Pattern;

/** A small file that goes with a mail, such as a calendar entry. */
@Embeddable
public class MailAttachment {
    /** Of all attachments of a mail together, in bytes. */
    static final int LARGEST = 500 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z]+/[a-zA-Z0-9.+-]+(?:; ?[a-z]+=[A-Za-z0-9.-]+)*");

    private String name;
    private String mediaType;

    @Column(length = LARGEST)
    private byte[] content;

    protected MailAttachment() {}

    /**
     * @param mediaType with its parameters: {@code text/calendar; method=REQUEST; charset=utf-8}
     * @throws MailRefused when the name or the media type holds line breaks, or it is too large
     */
    public MailAttachment(String name, String mediaType, byte[] content) {
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw MailRefused.header("The media type of an attachment");
        }
        if (content.length > LARGEST) {
            throw MailRefused.attachment(name, LARGEST);
        }
        this.name = OneLine.checked("The name of an attachment", name, LONGEST_NAME);
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }
}
