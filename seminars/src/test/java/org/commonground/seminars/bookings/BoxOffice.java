package org.commonground.seminars.bookings;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.MovableClock;
import org.commonground.kernel.PortalHome;
import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.SigningKey;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailSender;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarPlan;

import java.nio.file.Path;
import java.time.Instant;
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

    static final MailSender SENDER = new MailSender(Optional.empty(), "Common Ground", PORTAL);

    public final MovableClock clock = new MovableClock(Instant.parse("2026-09-01T12:00:00Z"));

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

    /** The same for the job that erases. */
    public void retentionComes() {
        List<Long> over = read(room -> room.bookings().endedWithNames(clock.instant()));
        over.forEach(this::erase);
    }

    void erase(long seminar) {
        database.inTransaction(
                entities -> new BookingRoom(this, entities).erasure().erase(seminar));
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

    /** Those of one occasion, as the log of mails names it. */
    public List<Mail> mails(String topic) {
        return mails().stream().filter(mail -> mail.topic().equals(topic)).toList();
    }

    public Mail lastMail() {
        return database.fromTransaction(
                entities -> {
                    long id =
                            entities.createQuery("select max(id) from Mail", Long.class)
                                    .getSingleResult();
                    return new MailLog(entities, new BookingRoom(this, entities).trail(), clock)
                            .get(id);
                });
    }

    public BookingLinks links() {
        return new BookingLinks(key, PORTAL);
    }

    public <T> T read(Function<BookingRoom, T> work) {
        return database.fromTransaction(entities -> work.apply(new BookingRoom(this, entities)));
    }
}
