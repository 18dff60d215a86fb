package org.commonground.publications;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

/**
 * How a publication stands to another work.
 *
 * @param relation null when nobody said
 * @param publication number of the other publication, null when it is not on this portal
 * @param title of the other work; a publication of the portal is shown under its own
 */
public record Lineage(@Nullable Relation relation, @Nullable Long publication, String title) {
    public Lineage {
        title = orEmpty(title);
    }

    /** Read from this publication to the other. */
    public enum Relation {
        RESPONDS_TO("Responds to"),
        BASELINE_FOR("Is the baseline for"),
        MEASURED_AGAINST("Is measured against"),
        PART_OF("Is part of");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
