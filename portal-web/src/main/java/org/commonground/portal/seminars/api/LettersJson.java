package org.commonground.portal.seminars.api;

import org.commonground.mail.NewMail;
import org.commonground.seminars.letters.LetterRound;
import org.commonground.seminars.letters.MailTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What is written to the guests of a seminar, as the API gives it. */
@Schema(description = "What organisers wrote to guests, and when the portal writes by itself")
public record LettersJson(
        @Schema(description = "The latest first") List<LetterJson> letters,
        @Schema(description = "When the portal writes by itself") TimesJson times) {
    static LettersJson of(List<LetterRound> rounds, MailTimes times) {
        return new LettersJson(
                rounds.stream().map(LetterJson::of).toList(),
                new TimesJson(times.reminderDays(), times.surveyHours()));
    }

    /** One that went out. */
    @Schema(description = "A letter that went out")
    public record LetterJson(
            @Schema(description = "Its number") long id,
            @Schema(description = "everybody, places, waiting, came or absent") String audience,
            @Schema(description = "With placeholders, as it was written") String subject,
            @Schema(description = "With placeholders, as it was written") String text,
            @Schema(description = "Who sent it") String by,
            @Schema(description = "When") Instant sent,
            @Schema(description = "To how many parties it went") int parties) {
        static LetterJson of(LetterRound round) {
            return new LetterJson(
                    round.id(),
                    LetterInput.name(round.audience()),
                    round.subject(),
                    round.text(),
                    round.sentBy(),
                    round.sentAt(),
                    round.parties());
        }
    }

    /** When the portal writes by itself. */
    @Schema(description = "When guests are reminded, and asked about the seminar afterwards")
    public record TimesJson(
            @Schema(description = "Days before it begins, the most first; empty for no reminders")
                    List<Integer> reminderDays,
            @Schema(description = "Hours from its end to the survey; 0 for none")
                    int surveyHours) {}

    /** A letter before it goes. */
    @Schema(description = "A letter as it would go")
    public record PreviewJson(
            @Schema(description = "How many parties it is for now") int parties,
            @Schema(description = "How many of them have had the same words") int haveIt,
            @Schema(description = "What the first of them would read as the subject; null for none")
                    @Nullable String subject,
            @Schema(description = "And as the text, with a link that leads nowhere; null for none")
                    @Nullable String text) {
        static PreviewJson of(int parties, int haveIt, @Nullable NewMail first) {
            return new PreviewJson(
                    parties,
                    haveIt,
                    first == null ? null : first.subject(),
                    first == null ? null : first.text());
        }
    }

    /** What became of a letter. */
    @Schema(description = "What became of a letter")
    public record SentJson(
            @Schema(description = "To how many parties it goes; 0 when all of them had it")
                    int parties) {}
}
