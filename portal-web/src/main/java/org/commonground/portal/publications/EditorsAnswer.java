package org.commonground.portal.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.commonground.portal.desk.quotations.QuotationWarnings;
import org.commonground.publications.Publication;

/** What a program that works for an editor gets of a publication: all that the desk would show. */
@RequestScoped
class EditorsAnswer {
    private final QuotationWarnings quotations;

    @Inject
    EditorsAnswer(QuotationWarnings quotations) {
        this.quotations = quotations;
    }

    PublicationJson of(Publication publication) {
        return PublicationJson.latest(publication, quotations.of(publication.latest().body()));
    }
}
