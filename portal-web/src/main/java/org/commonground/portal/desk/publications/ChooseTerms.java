package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The terms that a learning point or a row of a plan can bear; read once a request, however many
 * there are.
 */
@Named
@RequestScoped
public class ChooseTerms {
    @Inject private PublicationForms forms;

    private @Nullable Map<String, String> factors;
    private @Nullable Map<String, String> levels;
    private @Nullable Map<String, String> themes;

    /** Slugs by label. */
    public Map<String, String> factors() {
        if (factors == null) {
            factors = forms.options(Vocabulary.FACTOR);
        }
        return factors;
    }

    public Map<String, String> levels() {
        if (levels == null) {
            levels = forms.options(Vocabulary.LEVEL);
        }
        return levels;
    }

    public Map<String, String> themes() {
        if (themes == null) {
            themes = forms.options(Vocabulary.THEME);
        }
        return themes;
    }
}
