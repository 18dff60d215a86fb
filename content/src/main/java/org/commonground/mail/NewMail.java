package org.commonground.mail;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mail to be promised.
 *
 * @param topic why it is written, in lower case with hyphens: {@code review-due}
 * @param about what it is about, as the audit trail names it: {@code publication 12}
 * @param html the same for readers that show it; null when there is only the text
 * @param headers further headers, such as {@code List-Unsubscribe}
 */
public record NewMail(
        MailAddress to,
        String subject,
        String text,
        String topic,
        String about,
        @Nullable String html,
        Map<String, String> headers,
        List<MailAttachment> attachments) {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ABOUT = 100;
    private static final int LONGEST_HEADER = 900;
    private static final int LONGEST_BODY = 500_000;
    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z-]{0,59}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");

    /** These are the portal's own to write. */
    private static final Pattern OURS =
            Pattern.compile(
                    "(?i)from|sender|to|cc|bcc|subject|date|message-id|mime-version|content-.*|received|return-path");

    /**
     * @throws MailRefused when a header would not stay in its line or a part is too large
     */
    public NewMail {
        OneLine.checked("The subject", subject, LONGEST_SUBJECT);
        OneLine.checked("The object", about, LONGEST_ABOUT);
        if (text.length() > LONGEST_BODY || (html != null && html.length() > LONGEST_BODY)) {
            throw MailRefused.tooLong("The text", LONGEST_BODY);
        }
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("No topic of a mail: " + topic);
        }
        headers.forEach(NewMail::check);
        if (attachments.stream().mapToInt(MailAttachment::size).sum() > MailAttachment.LARGEST) {
            throw MailRefused.attachment(attachments.getLast().name(), MailAttachment.LARGEST);
        }
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    public NewMail(MailAddress to, String subject, String text, String topic, String about) {
        this(to, subject, text, topic, about, null, Map.of(), List.of());
    }

    public NewMail withHtml(String page) {
        return new NewMail(to, subject, text, topic, about, page, headers, attachments);
    }

    public NewMail withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new NewMail(to, subject, text, topic, about, html, more, attachments);
    }

    public NewMail with(MailAttachment attachment) {
        List<MailAttachment> more = new ArrayList<>(attachments);
        more.add(attachment);
        return new NewMail(to, subject, text, topic, about, html, headers, more);
    }

    private static void check(String name, String value) {
        if (!HEADER.matcher(name).matches() || OURS.matcher(name).matches()) {
            throw new IllegalArgumentException("No further header of a mail: " + name);
        }
        OneLine.checked("The header " + name, value, LONGEST_HEADER);
    }
}
