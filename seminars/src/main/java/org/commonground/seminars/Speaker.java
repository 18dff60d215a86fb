package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.commonground.seminars.portraits.Portrait;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param name unique within a seminar: sessions name their speakers by it
 * @param post what they are, such as “Chief Superintendent”
 */
public record Speaker(String name, String post, String organisation, @Nullable Portrait picture) {
    public Speaker {
        name = orEmpty(name).strip();
        post = orEmpty(post).strip();
        organisation = orEmpty(organisation).strip();
        picture = picture == null ? Portrait.NONE : picture;
    }

    /** Somebody without a picture. */
    public static Speaker of(String name, String post, String organisation) {
        return new Speaker(name, post, organisation, Portrait.NONE);
    }

    public Speaker shownIn(Portrait other) {
        return new Speaker(name, post, organisation, other);
    }
}
