package org.commonground.portal.desk.publications;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import org.commonground.publications.BodyJson;
import org.commonground.publications.Particulars;
import org.commonground.taxonomy.TermName;

import java.io.StringReader;
import java.util.List;

/**
 * All that is typed into a form, also what cannot be read as what it should be, as it is kept with
 * a working copy. Public because JSON-B reads no others.
 */
public record FormCopy(
        String title,
        String contact,
        String sourceYear,
        String reviewBy,
        String notice,
        String note,
        JsonObject body,
        List<String> terms,
        List<Particulars.File> files) {
    private static final Jsonb JSONB = JsonbBuilder.create();

    static FormCopy of(PublicationForm form) {
        return new FormCopy(
                form.title().getText(),
                form.contact().getText(),
                form.sourceYear().getText(),
                form.reviewBy().getText(),
                form.notice().getText(),
                form.note().getText(),
                object(BodyJson.write(form.body().toBody())),
                form.terms().stream()
                        .flatMap(TermChoice::names)
                        .map(TermName::toString)
                        .sorted()
                        .toList(),
                form.attachments().list().stream()
                        .map(AttachmentForm::toAttachment)
                        .map(Particulars.File::of)
                        .toList());
    }

    static FormCopy read(String json) {
        return JSONB.fromJson(json, FormCopy.class);
    }

    String json() {
        return JSONB.toJson(this);
    }

    /** Lays over a form what cannot be kept in anything but words. */
    void layOver(PublicationForm form) {
        form.sourceYear().setText(sourceYear);
        form.reviewBy().setText(reviewBy);
        form.note().setText(note);
    }

    /** Terms and files, as they go with a version. */
    Particulars particulars() {
        return new Particulars(contact, null, null, notice, terms, files);
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
