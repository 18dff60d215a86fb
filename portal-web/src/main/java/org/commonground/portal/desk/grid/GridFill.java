package org.commonground.portal.desk.grid;

import org.commonground.portal.desk.publications.TermChoice;
import org.commonground.publications.Kind;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be the same for all rows that are ticked. */
public final class GridFill implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final ArrayList<TermChoice> terms;
    private String author = "";
    private String language = "";
    private String dated = "";
    private String kind = Kind.REPORT.value();
    private String packTitle = "";
    private boolean publish;

    GridFill(List<TermChoice> terms) {
        this.terms = new ArrayList<>(terms);
    }

    Set<TermName> termNames() {
        return terms.stream().flatMap(TermChoice::names).collect(Collectors.toSet());
    }

    Kind chosenKind() {
        return Kind.of(kind).orElse(Kind.REPORT);
    }

    public List<TermChoice> terms() {
        return terms;
    }

    public List<Kind> kinds() {
        return Stream.of(Kind.values()).toList();
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

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getPackTitle() {
        return packTitle;
    }

    public void setPackTitle(@Nullable String packTitle) {
        this.packTitle = Objects.requireNonNullElse(packTitle, "");
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }
}
