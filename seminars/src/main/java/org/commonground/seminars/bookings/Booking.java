package org.commonground.seminars.bookings;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One party's booking: places, or a place on the waiting list. */
@Entity
public class Booking {
    private static final String ERASED = "";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long seminarId;
    private String reference;
    private String onceKey;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private int party;
    private String name;
    private String email;
    private String organisation;

    @Convert(converter = BookingAnswersConverter.class)
    @Column(length = LONG32)
    private List<BookingAnswer> answers = List.of();

    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<Attendee> attendees = new ArrayList<>();

    private Instant agreedAt;
    private Instant bookedAt;
    private Instant changedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Long queuePlace;
    private @Nullable Instant offeredUntil;
    private int step;
    private boolean walkedIn;
    private @Nullable Instant erasedAt;

    protected Booking() {}

    /**
     * @param queuePlace null for a party that gets its places at once
     */
    Booking(
            BookingRequest request,
            String reference,
            List<BookingAnswer> answers,
            @Nullable Long queuePlace,
            Instant now) {
        this.seminarId = request.seminar();
        this.reference = reference;
        this.onceKey = request.onceKey();
        this.contentHash = request.contentHash();
        this.state = queuePlace == null ? BookingState.CONFIRMED : BookingState.WAITING;
        this.queuePlace = queuePlace;
        this.agreedAt = now;
        this.bookedAt = now;
        this.confirmedAt = queuePlace == null ? now : null;
        take(request.details(), answers, now);
    }

    /** Of people who came without having booked. */
    static Booking atTheDoor(BookingRequest request, String reference, Instant now) {
        Booking booking = new Booking(request, reference, List.of(), null, now);
        booking.walkedIn = true;
        return booking;
    }

    public long id() {
        return id;
    }

    public long seminar() {
        return seminarId;
    }

    /** 128 random bits in 22 characters. */
    public String reference() {
        return reference;
    }

    public BookingState state() {
        return state;
    }

    /** How many places it is for. */
    public int party() {
        return party;
    }

    /** Who booked; all three are empty once personal data are erased, but for the organisation. */
    public Contact contact() {
        return new Contact(name, email, organisation);
    }

    public List<BookingAnswer> answers() {
        return answers;
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Null unless it waits or is offered places. */
    public @Nullable Long queuePlace() {
        return queuePlace;
    }

    /** Until when the places are held; null unless it is offered some. */
    public @Nullable Instant offeredUntil() {
        return offeredUntil;
    }

    /** Whether it has places, and had them before that time. */
    public boolean hadPlacesAt(Instant time) {
        return state == BookingState.CONFIRMED && confirmedAt != null && confirmedAt.isBefore(time);
    }

    /** How often something happened to it. */
    public int step() {
        return step;
    }

    /** Whether they came without having booked; there is no address to write to. */
    public boolean hasWalkedIn() {
        return walkedIn;
    }

    /** Not those who came without having booked, nor anybody once personal data are erased. */
    public boolean canBeWrittenTo() {
        return !email.isEmpty();
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /**
     * This booking, which came of a request with the same key.
     *
     * @throws KeyUsedOtherwise when that said something else
     */
    Booking sameAs(BookingRequest request) {
        if (!contentHash.equals(request.contentHash())) {
            throw new KeyUsedOtherwise();
        }
        return this;
    }

    boolean isDueAt(Instant now) {
        return state == BookingState.OFFERED && offeredUntil != null && !offeredUntil.isAfter(now);
    }

    void offer(Instant until, Instant now) {
        moves(BookingState.OFFERED, now);
        offeredUntil = until;
    }

    void confirm(Instant now) {
        moves(BookingState.CONFIRMED, now);
        confirmedAt = now;
        leavesTheQueue();
    }

    /** Ends it: cancelled, or lapsed. */
    void end(BookingState how, Instant now) {
        moves(how, now);
        leavesTheQueue();
    }

    void change(BookingDetails details, List<BookingAnswer> newAnswers, Instant now) {
        step++;
        take(details, newAnswers, now);
    }

    void standsAt(long place) {
        queuePlace = place;
    }

    /** Takes away who came; that somebody came, and from where, stays. */
    void erase(Instant now) {
        name = ERASED;
        email = ERASED;
        answers = List.of();
        attendees.forEach(attendee -> attendee.isCalled(attendees.indexOf(attendee), ERASED));
        erasedAt = now;
    }

    /** Read completely, so that it can be looked at when the transaction is over. */
    Booking whole() {
        Hibernate.initialize(attendees);
        return this;
    }

    private void moves(BookingState to, Instant now) {
        state = to;
        changedAt = now;
        step++;
        offeredUntil = null;
    }

    private void leavesTheQueue() {
        queuePlace = null;
    }

    private void take(BookingDetails details, List<BookingAnswer> newAnswers, Instant now) {
        name = details.contact().name();
        email = details.contact().email();
        organisation = details.contact().organisation();
        answers = newAnswers;
        party = details.party();
        changedAt = now;
        name(details.people());
    }

    /** Who stays keeps their row, and with it whether they came. */
    private void name(List<String> people) {
        List<Attendee> leaving = new ArrayList<>(attendees);
        List<@Nullable Attendee> rows = new ArrayList<>();
        for (String person : people) {
            rows.add(take(leaving, person));
        }
        for (int i = 0; i < people.size(); i++) {
            Attendee row = rows.get(i);
            if (row == null && leaving.isEmpty()) {
                attendees.add(new Attendee(this, i, people.get(i)));
            } else {
                (row == null ? leaving.removeFirst() : row).isCalled(i, people.get(i));
            }
        }
        attendees.removeAll(leaving);
        attendees.sort(Comparator.comparingInt(Attendee::position));
    }

    private static @Nullable Attendee take(List<Attendee> from, String name) {
        for (Attendee attendee : from) {
            if (attendee.name().equals(name)) {
                from.remove(attendee);
                return attendee;
            }
        }
        return null;
    }
}
