package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The terms that a learning point can bear; read once a request, however many points there are. */
@Named
@RequestScoped
public class ChooseTerms {
    @Inject private PublicationForms forms;

    private @Nullable Map<String, String> factors;
    private @Nullable Map<String, String> levels;

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
}
