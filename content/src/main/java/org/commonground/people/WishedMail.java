package org.commonground.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One person's wish for one kind of mail. */
@Entity
class WishedMail {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the key
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // queried
    private Person person;

    @Enumerated(EnumType.STRING)
    private MailWish wish;

    protected WishedMail() {}

    WishedMail(Person person, MailWish wish) {
        this.person = person;
        this.wish = wish;
    }

    MailWish wish() {
        return wish;
    }
}
