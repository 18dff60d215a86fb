package org.commonground.portal.desk.grid;

import org.commonground.portal.desk.documents.DescriptionForm;
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
    private final DescriptionForm said = new DescriptionForm();
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

    /** Author, language and date, as far as they are to be the same. */
    public DescriptionForm said() {
        return said;
    }

    public List<Kind> kinds() {
        return Stream.of(Kind.values()).toList();
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
