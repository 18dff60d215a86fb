package org.commonground.seminars.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.editorial.contributions.Contributions;
import org.commonground.editorial.contributions.Credit;
import org.commonground.editorial.contributions.OfferedPoint;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.attendance.DoorGuest;
import org.commonground.seminars.attendance.DoorList;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.letters.LetterRounds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where those who came say what a seminar was to them: each once, and in other words until guests
 * are forgotten. A learning point is offered to the editors at once.
 */
@ApplicationScoped
@Transactional
public class SurveyDesk {
    private final Seminars seminars;
    private final Attendance attendance;
    private final LetterRounds rounds;
    private final Surveys surveys;
    private final Contributions contributions;
    private final Clock clock;

    @Inject
    SurveyDesk(
            Seminars seminars,
            Attendance attendance,
            LetterRounds rounds,
            Surveys surveys,
            Contributions contributions,
            Clock clock) {
        this.seminars = seminars;
        this.attendance = attendance;
        this.rounds = rounds;
        this.surveys = surveys;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Those of a party who are asked: everybody who came, or who was to when nobody looked. */
    public List<Attendee> asked(Booking booking) {
        DoorList door = attendance.of(booking.seminar());
        if (door.came() == 0) {
            return booking.state() == BookingState.CONFIRMED ? booking.attendees() : List.of();
        }
        Set<Long> came =
                door.guests().stream()
                        .filter(DoorGuest::came)
                        .map(DoorGuest::attendee)
                        .collect(Collectors.toSet());
        return booking.attendees().stream().filter(one -> came.contains(one.id())).toList();
    }

    /** Why a party can say nothing now; empty when it can. */
    public Optional<String> closedBecause(Booking booking) {
        Seminar seminar = seminars.get(booking.seminar());
        boolean over = seminar.isOverAt(clock.instant());
        boolean took =
                seminar.state() == SeminarState.PUBLISHED || seminar.state() == SeminarState.DONE;
        if (booking.isErased() || !took || !rounds.times(seminar.id()).hasSurvey()) {
            return Optional.of("This survey is closed.");
        }
        if (!over) {
            return Optional.of("This survey opens when the seminar is over.");
        }
        return asked(booking).isEmpty()
                ? Optional.of("This survey is for those who came.")
                : Optional.empty();
    }

    /** Until when what was said can be changed. */
    public Instant closes(Seminar seminar) {
        Instant ends = seminar.endsAt();
        return (ends == null ? clock.instant() : ends).plus(seminar.plan().booking().retention());
    }

    /**
     * Takes what somebody of the party says, or says now instead of before.
     *
     * @throws SurveyClosed when they cannot
     * @throws SurveyRefused with everything that is wrong with it
     */
    public void answer(Booking booking, long attendee, SurveyForm form) {
        closedBecause(booking)
                .ifPresent(
                        why -> {
                            throw new SurveyClosed(why);
                        });
        if (asked(booking).stream().noneMatch(person -> person.id() == attendee)) {
            throw new SurveyClosed("This survey is for those who came.");
        }
        form.check();
        seminars.locked(booking.seminar());
        Instant now = clock.instant();
        surveys.by(attendee)
                .ifPresentOrElse(
                        known -> known.say(form, now),
                        () ->
                                surveys.add(
                                        new SurveyAnswer(booking.seminar(), attendee, form, now)));
        offer(booking, attendee, form);
    }

    private void offer(Booking booking, long attendee, SurveyForm form) {
        String source = SeminarAudit.object(booking.seminar());
        String key = source + " attendee " + attendee;
        if (form.hasLearningPoint()) {
            Seminar seminar = seminars.get(booking.seminar());
            String organisation = form.mayName() ? booking.contact().organisation() : "";
            contributions.offer(
                    new OfferedPoint(
                            source,
                            key,
                            new Credit(seminar.title(), seminar.address(), organisation),
                            form.statement(),
                            form.advice()));
        } else {
            contributions.takeBack(key);
        }
    }
}
