package org.commonground.seminars.letters;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.mail.NewMail;
import org.commonground.seminars.FormFlaws;
import org.commonground.seminars.bookings.GuestLetter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an organiser wants to write to guests: plain text with {@link Placeholder}s. What is filled
 * in is not looked at again, so a guest's name cannot ask for more.
 */
public record LetterDraft(LetterAudience audience, String subject, String text) {
    /** For the log of mails. */
    public static final String TOPIC = "seminar-letter";

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]{0,40})\\}");

    public LetterDraft {
        subject = orEmpty(subject).strip();
        text = orEmpty(text).strip().replace("\r\n", "\n");
    }

    /** Whether nothing has been written yet. */
    public boolean isBlank() {
        return subject.isEmpty() && text.isEmpty();
    }

    /**
     * @throws LetterRefused with everything that is wrong with it
     */
    void check() {
        FormFlaws problems = new FormFlaws();
        problems.required("subject", subject, "Give the letter a subject.");
        problems.atMost(LONGEST_SUBJECT, "subject", subject);
        problems.addIf(
                subject.chars().anyMatch(Character::isISOControl),
                "subject",
                "The subject must be one line.");
        problems.required("text", text, "Write what you want to tell them.");
        problems.atMost(LONGEST_TEXT, "text", text);
        checkBraces("subject", subject, problems);
        checkBraces("text", text, problems);
        problems.refuse(LetterRefused::new);
    }

    NewMail to(GuestLetter guest, String about) {
        return guest.mail(TOPIC, about, filled(subject, guest), filled(text, guest));
    }

    /** Tells this letter from others, whoever it goes to. */
    String words() {
        return UUID.nameUUIDFromBytes((subject + '\n' + text).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void checkBraces(String field, String words, FormFlaws problems) {
        IN_BRACES
                .matcher(words)
                .results()
                .filter(found -> named(found.group(1)).isEmpty())
                .findFirst()
                .ifPresent(
                        found ->
                                problems.add(
                                        field,
                                        "Nothing can be filled in for “%s”. You can use %s."
                                                .formatted(
                                                        found.group(),
                                                        Arrays.stream(Placeholder.values())
                                                                .map(Placeholder::written)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private static String filled(String words, GuestLetter guest) {
        return IN_BRACES
                .matcher(words)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        named(found.group(1))
                                                .map(known -> known.in(guest))
                                                .orElse(found.group())));
    }

    private static Optional<Placeholder> named(String word) {
        return Arrays.stream(Placeholder.values())
                .filter(known -> known.written().equals("{" + word + "}"))
                .findFirst();
    }
}
