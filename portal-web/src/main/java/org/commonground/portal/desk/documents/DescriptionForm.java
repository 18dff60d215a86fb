package org.commonground.portal.desk.documents;

import org.commonground.documents.DocumentDescription;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Texts;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A document's description as it is typed: anything, until it is read. */
public class DescriptionForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private String title = "";
    private String author = "";
    private String language = "";
    private String dated = "";
    private String keywords = "";

    public void show(DocumentDescription said) {
        title = Objects.requireNonNullElse(said.title(), "");
        author = Objects.requireNonNullElse(said.author(), "");
        language = Objects.requireNonNullElse(said.language(), "");
        dated = said.dated() == null ? "" : said.dated().toString();
        keywords = Objects.requireNonNullElse(said.keywords(), "");
    }

    /**
     * @param problems to which is added what cannot be read
     */
    public DocumentDescription read(List<FieldProblem> problems) {
        return new DocumentDescription(
                title, author, readLanguage(problems), readDate(problems), keywords);
    }

    private String readLanguage(List<FieldProblem> problems) {
        String tag = language.strip();
        try {
            return tag.isEmpty()
                    ? ""
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException noTag) {
            problems.add(
                    new FieldProblem(Texts.of("document.language.wrong", tag), "edit:language"));
            return tag;
        }
    }

    private @Nullable LocalDate readDate(List<FieldProblem> problems) {
        try {
            return dated.isBlank() ? null : LocalDate.parse(dated.strip());
        } catch (DateTimeParseException noDate) {
            problems.add(new FieldProblem(Texts.of("document.dated.wrong", dated), "edit:dated"));
            return null;
        }
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }

    public String getDated() {
        return dated;
    }

    public void setDated(@Nullable String dated) {
        this.dated = Objects.requireNonNullElse(dated, "");
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(@Nullable String keywords) {
        this.keywords = Objects.requireNonNullElse(keywords, "");
    }
}
