package org.commonground.seminars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Attendee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where those who come are ticked off.
 *
 * <p>Marks may come late, twice and in any order: each is kept once, and of each attendee the one
 * made last counts. So devices that were without a connection agree as soon as all have sent.
 */
@ApplicationScoped
@Transactional
public class CheckInDesk {
    private static final int MOST_MARKS = 1000;
    private static final int LONGEST_KEY = 64;

    private final Seminars seminars;
    private final CheckInMarks marks;
    private final AuditTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    CheckInDesk(Seminars seminars, CheckInMarks marks, AuditTrail trail, Actor actor, Clock clock) {
        this.seminars = seminars;
        this.marks = marks;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps what a device says; none of it needs to be sent again.
     *
     * @param sentAt by the same clock as the marks
     * @return those whose attendee is not, or not any more, on the list of this seminar
     * @throws CheckInRefused when the seminar is a draft or cancelled, or a mark is not complete
     */
    public List<DoorMark> take(long seminar, Instant sentAt, List<DoorMark> made) {
        check(seminar, made);
        DeviceClock device = new DeviceClock(sentAt, clock.instant());
        List<DoorMark> gone = new ArrayList<>();
        // In one order for all, so that two devices never wait for each other.
        for (DoorMark mark :
                made.stream().sorted(Comparator.comparingLong(DoorMark::attendee)).toList()) {
            Optional<Attendee> attendee = marks.held(seminar, mark.attendee());
            if (attendee.isEmpty()) {
                gone.add(mark);
            } else if (!marks.has(mark)) {
                keep(seminar, attendee.get(), mark, device);
            }
        }
        return gone;
    }

    /** What somebody at the desk says at this moment. */
    public List<DoorMark> take(long seminar, List<DoorMark> made) {
        return take(seminar, clock.instant(), made);
    }

    private void check(long seminar, List<DoorMark> made) {
        SeminarState state = seminars.get(seminar).state();
        if (state == SeminarState.DRAFT || state == SeminarState.CANCELLED) {
            throw new CheckInRefused(
                    409,
                    state == SeminarState.DRAFT
                            ? "This seminar is a draft: publish it before anybody is checked in."
                            : "This seminar is cancelled, so nobody can be checked in.");
        }
        if (made.size() > MOST_MARKS) {
            throw new CheckInRefused(
                    422, "Send at most %d check-ins at a time.".formatted(MOST_MARKS));
        }
        for (DoorMark mark : made) {
            if (mark.key().isBlank() || mark.key().length() > LONGEST_KEY) {
                throw new CheckInRefused(
                        422,
                        "Each check-in needs a key of 1 to %d characters.".formatted(LONGEST_KEY));
            }
        }
    }

    private void keep(long seminar, Attendee attendee, DoorMark mark, DeviceClock device) {
        Instant at = device.right(mark.at());
        marks.add(new CheckInMark(attendee, mark, at, device.now(), actor.name()));
        trail.record(
                mark.came() ? "checked in" : "undid a check-in",
                SeminarAudit.object(seminar),
                "attendee %d at %s".formatted(attendee.id(), at));
    }
}
