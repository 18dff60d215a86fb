package org.commonground.portal.seminars;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.BookingRequest;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.util.UUID;

/** The form by which places are booked. */
@Named
@RequestScoped
public class BookPage {
    @Inject private Seminars seminars;

    @Inject private BookingDesk desk;

    @Inject private WaitingListDesk waiting;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private BookingFields fields;
    private String key;

    @PostConstruct
    void open() {
        seminar = seminars.published(AddressNumber.of(http, "id"));
        fields = BookingFields.typed(seminar, http);
        String sent = Asked.field(http, "key");
        key = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public Seminar seminar() {
        return seminar;
    }

    public BookingFields fields() {
        return fields;
    }

    /** The same as long as the form is, so that sending it twice books once. */
    public String key() {
        return key;
    }

    /** What stands in the form is another booking from now on. */
    void beginAnother() {
        key = UUID.randomUUID().toString();
    }

    public boolean isAgreed() {
        return !Asked.field(http, "agreed").isEmpty();
    }

    /** Why nothing can be booked now; empty when something can. */
    public String whyNot() {
        return desk.closedBecause(seminar).orElse("");
    }

    public String places() {
        return PlacesWords.of(waiting.places(seminar.id()));
    }

    public int largestParty() {
        return seminar.plan().booking().largestParty();
    }

    public long retentionDays() {
        return seminar.plan().booking().retention().toDays();
    }

    BookingRequest request() {
        return new BookingRequest(seminar.id(), key(), fields.details(), isAgreed());
    }
}
