package org.commonground.insight;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What editors made of words that were searched for. */
@Entity
public class SearchVerdict {
    @Id private String words;

    @Enumerated(EnumType.STRING)
    private Decision verdict;

    private LocalDate decidedOn;

    @SuppressWarnings(
            "UnusedVariable") // the audit trail tells it; here for whoever reads the table
    private String decidedBy;

    protected SearchVerdict() {}

    SearchVerdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    Decision verdict() {
        return verdict;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    void is(Decision decided, LocalDate day, String by) {
        verdict = decided;
        decidedOn = day;
        decidedBy = by;
    }

    /** How words left the queue. */
    public enum Decision {
        /** Something was done; what readers meet after that day counts again. */
        DEALT_WITH,
        /** Nothing that belongs here; it does not come back. */
        NOT_FOR_US;

        /** The name in forms: {@code dealt-with}. */
        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Decision> of(String value) {
            return Arrays.stream(values()).filter(one -> one.value().equals(value)).findFirst();
        }
    }
}
