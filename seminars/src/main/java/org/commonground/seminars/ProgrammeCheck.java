package org.commonground.seminars;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What times, sessions and speakers must be like: nobody and no room is in two things at once. */
final class ProgrammeCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ALTERNATIVE = 300;

    private final Timetable times;
    private final List<Speaker> speakers;
    private final FormFlaws problems;

    ProgrammeCheck(SeminarPlan plan, FormFlaws problems) {
        this.times = plan.timetable();
        this.speakers = plan.speakers();
        this.problems = problems;
    }

    void check() {
        speakers();
        if (!times.zoneIsKnown()) {
            problems.add(
                    "zone",
                    "There is no time zone called “%s”. Write it like Europe/London."
                            .formatted(times.zone()));
            return;
        }
        limits();
        sessions();
    }

    private void speakers() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            String field = "speaker-" + (i + 1);
            problems.required(
                    field,
                    speaker.name(),
                    "Give this speaker a name. To leave the speaker out, empty the other fields"
                            + " too.");
            problems.atMost(LONGEST_NAME, field, speaker.name());
            problems.atMost(LONGEST_NAME, field + "-post", speaker.post());
            problems.atMost(LONGEST_NAME, field + "-organisation", speaker.organisation());
            problems.addIf(
                    speaker.picture().isThere() && speaker.picture().alternative().isEmpty(),
                    field + "-alternative",
                    "Say what the picture of %s shows, for people who do not see it."
                            .formatted(speaker.name()));
            problems.atMost(
                    LONGEST_ALTERNATIVE, field + "-alternative", speaker.picture().alternative());
            problems.addIf(
                    !speaker.name().isEmpty() && !names.add(speaker.name()),
                    field,
                    "%s is listed twice. Take one away.".formatted(speaker.name()));
        }
    }

    private void limits() {
        LocalDateTime starts = times.starts();
        LocalDateTime ends = times.ends();
        problems.addIf(
                (starts == null) != (ends == null),
                starts == null ? "starts" : "ends",
                "Say both when the seminar begins and when it ends.");
        problems.addIf(
                starts != null && ends != null && !starts.isBefore(ends),
                "ends",
                "The seminar would end before it begins. Choose a later end.");
        times.refuseImpossible("starts", starts, problems);
        times.refuseImpossible("ends", ends, problems);
    }

    private void sessions() {
        Set<String> known = speakers.stream().map(Speaker::name).collect(Collectors.toSet());
        List<SeminarSession> sessions = times.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            SeminarSession session = sessions.get(i);
            String field = "session-" + (i + 1);
            problems.required(
                    field,
                    session.title(),
                    "Give this session a title. To leave the session out, empty the other fields"
                            + " too.");
            problems.atMost(LONGEST_NAME, field, session.title());
            problems.atMost(LONGEST_NAME, field + "-room", session.room());
            times(session, field);
            for (String speaker : session.speakers()) {
                problems.addIf(
                        !known.contains(speaker),
                        field + "-speakers",
                        "%s speaks in “%s” but is not among the speakers. Add them there first."
                                .formatted(speaker, session.title()));
            }
            for (SeminarSession earlier : sessions.subList(0, i)) {
                overlap(session, earlier, field);
            }
        }
    }

    private void times(SeminarSession session, String field) {
        LocalDateTime starts = session.starts();
        LocalDateTime ends = session.ends();
        if (starts == null || ends == null) {
            problems.addIf(
                    starts != ends,
                    field,
                    "Say both when “%s” begins and when it ends.".formatted(session.title()));
            return;
        }
        problems.addIf(
                !starts.isBefore(ends),
                field,
                "“%s” would end before it begins.".formatted(session.title()));
        LocalDateTime from = times.starts();
        LocalDateTime until = times.ends();
        problems.addIf(
                from != null && starts.isBefore(from) || until != null && ends.isAfter(until),
                field,
                "“%s” is not within the time of the seminar.".formatted(session.title()));
        times.refuseImpossible(field, starts, problems);
        times.refuseImpossible(field, ends, problems);
    }

    private void overlap(SeminarSession session, SeminarSession earlier, String field) {
        if (!session.overlaps(earlier)) {
            return;
        }
        problems.addIf(
                session.isInTheRoomOf(earlier),
                field + "-room",
                "“%s” and “%s” are at the same time in the same room. Change the time or the room of one."
                        .formatted(earlier.title(), session.title()));
        session.speakerSharedWith(earlier)
                .ifPresent(
                        both ->
                                problems.add(
                                        field + "-speakers",
                                        "%s would speak in “%s” and “%s” at the same time."
                                                .formatted(
                                                        both, earlier.title(), session.title())));
    }
}
