package org.commonground.portal.seminars.api;

import jakarta.ws.rs.core.EntityTag;

import org.commonground.kernel.Refusal;
import org.commonground.seminars.Seminar;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision of a seminar as an entity tag, which {@code If-Match} gives back. */
final class RevisionTag {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,9})\"");

    private RevisionTag() {}

    static EntityTag of(Seminar seminar) {
        return new EntityTag(String.valueOf(seminar.revision()));
    }

    /**
     * @throws TagMissing without a tag of ours
     */
    static int revision(@Nullable String ifMatch) {
        Matcher tag = FORM.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!tag.matches()) {
            throw new TagMissing();
        }
        return Integer.parseInt(tag.group(1));
    }

    /** A change that does not say what it changes could overwrite somebody else's. */
    static final class TagMissing extends Refusal {
        TagMissing() {
            super(
                    "if-match-missing",
                    428,
                    "Send If-Match with the ETag that GET gave, so that nobody else's work is"
                            + " overwritten.");
        }
    }

    /** Somebody else was faster. */
    static final class TagOutdated extends Refusal {
        TagOutdated() {
            super(
                    "edited-meanwhile",
                    412,
                    "Somebody else saved this seminar after you read it. Nothing was overwritten:"
                            + " GET it again and make your change there.");
        }
    }
}
