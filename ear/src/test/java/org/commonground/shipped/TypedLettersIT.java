package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What people type with accents and curly quotation marks arrives so, from whatever form. */
@OnThePortal
class TypedLettersIT {
    private static final String TYPED = "Siân Ó Briain’s café “Tŷ”";

    @Test
    void inFeedback() {
        new Visitor()
                .post("/feedback", Map.of("page", "/about", "useful", "missing", "message", TYPED));

        assertThat(SignIns.signedIn("editor").get("/desk/feedback").body()).contains(TYPED);
    }

    @Test
    void inTheNameOfAGuest() {
        PlannedSeminar seminar = new PlannedSeminar("A day of diacritics");
        String booking = seminar.book(TYPED, "sian@briain.example", TYPED);

        assertThat(new Visitor().get(booking).body()).contains(TYPED);
    }
}
