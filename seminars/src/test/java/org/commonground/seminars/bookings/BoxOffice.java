package org.commonground.seminars.bookings;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Documents;
import org.commonground.kernel.PortalHome;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.SigningKey;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.Lessons;
import org.commonground.mail.Mail;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailOutbox;
import org.commonground.publications.Publications;
import org.commonground.seminars.ReadingList;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarEvent;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Terms;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The package put together by hand, with its mails, around one database and one clock. */
public class BoxOffice {
    public static final PublicAddress PORTAL =
            new PublicAddress(Optional.of("https://portal.example"), 0);

    public final MovedClock clock = new MovedClock();

    private final TestDatabase database;
    private final SigningKey key;

    public BoxOffice(TestDatabase database, Path home) {
        this.database = database;
        this.key = new SigningKey(new PortalHome(home.toString()));
        database.clear();
    }

    /** The guard; another one in tests that show what it is for. */
    PlaceLedger ledger(EntityManager entities) {
        return new PlaceLedger(entities);
    }

    Bookings bookings(EntityManager entities) {
        return new Bookings(entities);
    }

    public long published(SeminarPlan plan) {
        return seminars(
                        desk -> {
                            Seminar seminar = desk.plan(plan);
                            return desk.publish(seminar.id());
                        })
                .id();
    }

    public void change(long id, SeminarPlan plan) {
        int revision = read(all -> all.seminars().get(id)).revision();
        seminars(desk -> desk.change(id, revision, plan));
    }

    public <T> T seminars(Function<SeminarDesk, T> step) {
        return read(room -> step.apply(room.seminarDesk()));
    }

    public <T> T guest(Function<BookingDesk, T> step) {
        return read(room -> step.apply(room.desk()));
    }

    <T> T organiser(Function<WaitingListDesk, T> step) {
        return read(room -> step.apply(room.waitingDesk()));
    }

    void organise(Consumer<WaitingListDesk> step) {
        organiser(
                desk -> {
                    step.accept(desk);
                    return true;
                });
    }

    public Booking book(long seminar, String... people) {
        return guest(desk -> desk.book(request(seminar, UUID.randomUUID().toString(), people)));
    }

    static BookingRequest request(long seminar, String key, String... people) {
        return new BookingRequest(seminar, key, details(people), true);
    }

    public static BookingDetails details(String... people) {
        return new BookingDetails(
                new Contact(
                        people[0], people[0].toLowerCase(Locale.ROOT) + "@guest.example", "Forum"),
                List.of(people),
                List.of());
    }

    /** A party of that many, led by somebody of that name. */
    public static String[] party(String name, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> i == 0 ? name : name + " and " + i)
                .toArray(String[]::new);
    }

    public Booking now(Booking booking) {
        return read(room -> room.bookings().get(booking.reference()));
    }

    BookingState state(Booking booking) {
        return now(booking).state();
    }

    public PlacesNow places(long seminar) {
        return organiser(desk -> desk.places(seminar));
    }

    List<Booking> all(long seminar) {
        return read(room -> room.bookings().of(seminar));
    }

    List<String> queue(long seminar) {
        return read(
                room ->
                        room.bookings().queue(seminar).stream()
                                .map(booking -> booking.contact().name())
                                .toList());
    }

    /** What the job does when its turn comes: each offer in a transaction of its own. */
    void timeComes() {
        List<Long> due = read(room -> room.bookings().due(clock.instant()));
        due.forEach(
                id ->
                        guest(
                                desk -> {
                                    desk.lapse(id);
                                    return id;
                                }));
    }

    public void retentionComes() {
        database.inTransaction(
                entities -> {
                    Room room = new Room(entities);
                    new BookingRetention(
                                    entities,
                                    room.seminars(),
                                    room.bookings(),
                                    new MailLog(entities, room.trail(), clock),
                                    room.trail(),
                                    new RecordedEvents<>(gone -> forget(entities, gone)),
                                    clock)
                            .run();
                });
    }

    /** What else is erased with guests; in tests of packages that keep more of them. */
    protected void forget(EntityManager entities, GuestsForgotten forgotten) {}

    /** Everything that was promised to be sent, the oldest first. */
    public List<Mail> mails() {
        return database.fromTransaction(
                entities ->
                        entities.createQuery("from Mail order by id", Mail.class)
                                .getResultStream()
                                .toList());
    }

    public Mail lastMail() {
        return database.fromTransaction(
                entities -> {
                    long id =
                            entities.createQuery("select max(id) from Mail", Long.class)
                                    .getSingleResult();
                    return new MailLog(entities, new Room(entities).trail(), clock).get(id);
                });
    }

    public BookingLinks links() {
        return new BookingLinks(key, PORTAL);
    }

    public <T> T read(Function<Room, T> work) {
        return database.fromTransaction(entities -> work.apply(new Room(entities)));
    }

    /** Everything around one entity manager. */
    public final class Room {
        private final EntityManager entities;

        Room(EntityManager entities) {
            this.entities = entities;
        }

        public EntityManager entities() {
            return entities;
        }

        /** One statement, and so one moment. */
        int takenButNotHeld(long seminar) {
            return entities.createQuery(
                            "select count.taken - (select coalesce(sum(booking.party), 0) from"
                                    + " Booking booking where booking.seminarId = :seminar and"
                                    + " booking.state in (CONFIRMED, OFFERED)) from PlaceCount"
                                    + " count where count.seminarId = :seminar",
                            Number.class)
                    .setParameter("seminar", seminar)
                    .getSingleResult()
                    .intValue();
        }

        public Seminars seminars() {
            return new Seminars(entities);
        }

        public Bookings bookings() {
            return BoxOffice.this.bookings(entities);
        }

        public AuditTrail trail() {
            return new AuditTrail(entities, clock, new Actor());
        }

        BookingDesk desk() {
            return new BookingDesk(
                    seminars(), bookings(), ledger(entities), waiting(), bookingEvents(), clock);
        }

        public WalkInDesk walkIns() {
            return new WalkInDesk(seminars(), bookings(), ledger(entities), bookingEvents(), clock);
        }

        WaitingListDesk waitingDesk() {
            return new WaitingListDesk(bookings(), ledger(entities), waiting(), bookingEvents());
        }

        SeminarDesk seminarDesk() {
            Clock time = clock;
            Publications publications = new Publications(entities);
            return new SeminarDesk(
                    seminars(),
                    new Terms(entities),
                    new ReadingList(
                            publications,
                            new Lessons(entities, publications),
                            new Documents(entities, new RecordedEvents<>())),
                    seminarEvents(),
                    new Actor(),
                    time);
        }

        private WaitingList waiting() {
            return new WaitingList(
                    ledger(entities), bookings(), seminars(), bookingEvents(), clock);
        }

        private Event<BookingEvent> bookingEvents() {
            BookingAudit audit = new BookingAudit(trail());
            return new RecordedEvents<>(
                    event -> {
                        audit.onEvent(event);
                        mails().tell(event);
                    });
        }

        private Event<SeminarEvent> seminarEvents() {
            PlacesFollowPlans places =
                    new PlacesFollowPlans(seminars(), ledger(entities), waiting());
            return new RecordedEvents<>(
                    event -> {
                        places.follow(event);
                        mails().tellAll(event);
                    });
        }

        private BookingMails mails() {
            return new BookingMails(
                    new MailOutbox(entities, clock, PORTAL),
                    seminars(),
                    bookings(),
                    links(),
                    new BookingCalendar(links(), PORTAL, clock),
                    PORTAL);
        }
    }
}
