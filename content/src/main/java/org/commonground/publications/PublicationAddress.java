package org.commonground.publications;

import org.commonground.kernel.Slug;

import java.time.Instant;

/** Where readers find a publication, without what it says. */
public record PublicationAddress(long id, String title, Instant updated) {
    /** Its path, such as {@code /p/12/learning-lessons}. */
    public String url() {
        return "/p/" + id + "/" + Slug.of(title);
    }
}
