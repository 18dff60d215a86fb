package org.commonground.portal.door;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.seminars.attendance.DoorGuest;
import org.commonground.seminars.attendance.DoorList;
import org.commonground.seminars.attendance.DoorMark;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Who has places at a seminar and who came, as the API gives it.
 *
 * @param gone attendees of marks just sent who are not, or not any more, on the list
 */
@JsonbPropertyOrder({"expected", "came", "walkedIn", "guests", "gone"})
public record AttendanceJson(
        int expected, int came, int walkedIn, List<Guest> guests, List<Long> gone) {

    /**
     * @param reference what a booking's link begins with
     * @param cameAt null for somebody who did not come, or not yet
     */
    @JsonbPropertyOrder({"attendee", "name", "organisation", "booking", "reference", "cameAt"})
    public record Guest(
            long attendee,
            String name,
            String organisation,
            long booking,
            String reference,
            @Nullable String cameAt) {
        static Guest of(DoorGuest guest) {
            return new Guest(
                    guest.attendee(),
                    guest.name(),
                    guest.booking().contact().organisation(),
                    guest.booking().id(),
                    guest.booking().reference(),
                    guest.cameAt() == null ? null : Objects.toString(guest.cameAt()));
        }
    }

    static AttendanceJson of(DoorList list, List<DoorMark> gone) {
        return new AttendanceJson(
                list.expected(),
                list.came(),
                list.walkedIn(),
                list.guests().stream().map(Guest::of).toList(),
                gone.stream().map(DoorMark::attendee).distinct().toList());
    }
}
