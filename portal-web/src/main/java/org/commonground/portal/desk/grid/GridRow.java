package org.commonground.portal.desk.grid;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentDescription;
import org.commonground.documents.DocumentOffer;
import org.commonground.portal.parts.Texts;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/** A document in the table, as it is typed: anything, until it is read. */
public final class GridRow extends TickedRow {
    @Serial private static final long serialVersionUID = 1;

    private final long id;
    private final String name;
    private final String kept;
    private String title;
    private String author;
    private String dated;
    private String language;
    private String summary;
    private @Nullable String doneUrl;

    /** Shows what people said, and what the file offers where they said nothing. */
    GridRow(Document document, String summary) {
        DocumentDescription said = document.description();
        DocumentOffer offer = document.offer();
        this.id = document.id();
        this.name = document.name();
        this.title = document.title();
        this.author = document.author().orElse("");
        this.language = document.language().orElse("");
        this.dated = Objects.toString(said.dated() == null ? offer.day() : said.dated(), "");
        this.summary = summary;
        this.kept = Objects.toString(said.keywords(), "");
    }

    /**
     * What is typed, as far as it differs from what the file offers: that is left to the file.
     *
     * @return null when it cannot be read; then {@link #error} says why
     */
    @Nullable DocumentDescription read(DocumentOffer offer) {
        String error = "";
        LocalDate day = null;
        try {
            day = dated.isBlank() ? null : LocalDate.parse(dated.strip());
        } catch (DateTimeParseException noDate) {
            error = Texts.of("document.dated.wrong", dated);
        }
        String tag = language.strip();
        try {
            tag =
                    tag.isEmpty()
                            ? ""
                            : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException noTag) {
            error = Texts.of("document.language.wrong", tag);
        }
        if (!error.isEmpty()) {
            fails(error);
            return null;
        }
        return new DocumentDescription(
                own(title, offer.title()),
                own(author, offer.author()),
                own(tag, offer.language()),
                day,
                kept);
    }

    private static String own(String typed, @Nullable String offered) {
        return typed.strip().equals(offered) ? "" : typed;
    }

    void isDone(String what, @Nullable String url) {
        succeeds(what);
        doneUrl = url;
        setChosen(false);
    }

    /** Until it is part of a publication. */
    @Override
    public boolean isOpen() {
        return doneUrl == null;
    }

    void fillIn(String newAuthor, String newLanguage, String newDate) {
        author = newAuthor.isBlank() ? author : newAuthor.strip();
        language = newLanguage.isBlank() ? language : newLanguage.strip();
        dated = newDate.isBlank() ? dated : newDate.strip();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String doneUrl() {
        return doneUrl;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable String author) {
        this.author = Objects.requireNonNullElse(author, "");
    }

    public String getDated() {
        return dated;
    }

    public void setDated(@Nullable String dated) {
        this.dated = Objects.requireNonNullElse(dated, "");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = Objects.requireNonNullElse(summary, "");
    }
}
