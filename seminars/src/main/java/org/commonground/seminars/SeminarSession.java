package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a seminar, in a room and at a time.
 *
 * @param room empty when there is only one
 * @param starts in the seminar's time zone, as {@code ends}
 * @param speakers the names of speakers of the seminar
 */
public record SeminarSession(
        String title,
        String room,
        @Nullable LocalDateTime starts,
        @Nullable LocalDateTime ends,
        List<String> speakers) {
    public SeminarSession {
        title = orEmpty(title).strip();
        room = orEmpty(room).strip();
        speakers = orEmpty(speakers).stream().map(String::strip).toList();
    }

    /** Whether both have times and some of it is the same; the end of one may begin the other. */
    boolean overlaps(SeminarSession other) {
        return starts != null
                && ends != null
                && other.starts != null
                && other.ends != null
                && starts.isBefore(other.ends)
                && other.starts.isBefore(ends);
    }

    boolean isInTheRoomOf(SeminarSession other) {
        return room.toLowerCase(Locale.ROOT).equals(other.room.toLowerCase(Locale.ROOT));
    }

    Optional<String> speakerSharedWith(SeminarSession other) {
        return speakers.stream().filter(other.speakers::contains).findFirst();
    }
}
