package org.commonground.editorial;

import org.commonground.kernel.Refusal;
import org.commonground.publications.PublicationVersion;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Somebody else saved the same publication since the editor opened it. */
public final class EditedMeanwhile extends Refusal {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMMM uuuu", Locale.UK)
                    .withZone(ZoneOffset.UTC);

    EditedMeanwhile(PublicationVersion latest) {
        super(
                "edited-meanwhile",
                409,
                "%s saved this publication at %s, after you opened it. Nothing was overwritten: compare with the latest version, then save yours again."
                        .formatted(latest.savedBy(), AT.format(latest.savedAt())));
    }
}
