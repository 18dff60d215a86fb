package org.commonground.portal.desk.vocabularies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.taxonomy.ImportPlan;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Bringing a CSV file into a vocabulary: what it would change is shown before it is done. */
@Named
@RequestScoped
public class ImportVocabulary {
    @Inject private HttpServletRequest request;

    private Vocabulary vocabulary;
    private String csv = "";
    private @Nullable ImportPlan plan;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        vocabulary = AskedVocabulary.of(request);
    }

    public String label() {
        return vocabulary.label();
    }

    public String url() {
        return AskedVocabulary.address(vocabulary);
    }

    /** The file as it was handed in. */
    public String csv() {
        return csv;
    }

    /** What the file would do; null before there is one. */
    public @Nullable ImportPlan plan() {
        return plan;
    }

    public boolean mayGoOn() {
        return plan != null && plan.isPossible() && !plan.changes().isEmpty();
    }

    public FormErrors errors() {
        return errors;
    }

    void shows(String text, ImportPlan made) {
        csv = text;
        plan = made;
    }

    void refuse(FormErrors found) {
        errors = found;
    }
}
