package org.commonground.portal.seminars.api;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import java.util.Map;
import java.util.ResourceBundle;

/**
 * Says in the description of the API what the fields of plans are: their records stand in modules
 * that know nothing of it.
 */
public class DescribedPlans implements OASFilter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.commonground.portal.seminars.api.PlanWords");

    @Override
    public void filterOpenAPI(OpenAPI described) {
        if (described.getComponents() != null
                && described.getComponents().getSchemas() instanceof Map<String, Schema> schemas) {
            schemas.forEach(DescribedPlans::describe);
        }
    }

    private static void describe(String name, Schema schema) {
        if (schema.getProperties() instanceof Map<String, Schema> fields) {
            fields.forEach(
                    (field, of) -> {
                        String key = name + "." + field;
                        if (WORDS.containsKey(key)) {
                            of.setDescription(WORDS.getString(key));
                        }
                    });
        }
    }
}
