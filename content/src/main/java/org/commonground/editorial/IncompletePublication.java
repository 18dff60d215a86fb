package org.commonground.editorial;

import org.commonground.kernel.Refusal;
import org.commonground.publications.Attachment;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;

/** Something is missing without which a publication cannot be kept or shown. */
public final class IncompletePublication extends Refusal {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_KIND = 80;

    IncompletePublication(String message) {
        super("incomplete-publication", 422, message);
    }

    /** What a draft needs. */
    static void check(Kind kind, PublicationDraft draft) {
        if (draft.title().isBlank()) {
            throw new IncompletePublication("Give the publication a title.");
        }
        if (draft.title().length() > LONGEST_TITLE) {
            throw new IncompletePublication(
                    "The title has %d characters; shorten it to at most %d."
                            .formatted(draft.title().length(), LONGEST_TITLE));
        }
        for (Attachment file : draft.attachments()) {
            check("title", file.title(), file, LONGEST_TITLE);
            check("author", file.author(), file, LONGEST_TITLE);
            check("kind", file.kind(), file, LONGEST_KIND);
        }
        if (draft.body().kind() != kind) {
            throw new IncompletePublication(
                    "The text is that of another kind of publication: expected was “%s”."
                            .formatted(kind.label()));
        }
    }

    private static void check(String what, String text, Attachment file, int longest) {
        if (text.length() > longest) {
            throw new IncompletePublication(
                    "The %s of the attached document %d has %d characters; shorten it to at most %d."
                            .formatted(what, file.documentId(), text.length(), longest));
        }
    }

    /** What readers need on top of that. */
    static void check(Publication publication) {
        if (publication.latest().body().summary().isBlank()) {
            throw new IncompletePublication(
                    "Write a summary first: one or two sentences that tell readers in a list what"
                            + " this is.");
        }
    }

    /** What readers are owed when something they saw says something else now. */
    static void check(Correction correction) {
        if (correction.isMajor() && correction.note().isBlank()) {
            throw new IncompletePublication(
                    "Say in one sentence what has changed: readers see it in the history of the"
                            + " publication.");
        }
    }
}
