package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

/**
 * Who speaks.
 *
 * @param name unique within a seminar: sessions name their speakers by it
 * @param post what they are, such as “Chief Superintendent”
 */
public record Speaker(String name, String post, String organisation) {
    public Speaker {
        name = orEmpty(name).strip();
        post = orEmpty(post).strip();
        organisation = orEmpty(organisation).strip();
    }
}
