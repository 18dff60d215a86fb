package org.commonground.publications;

/** How far what was done is known to have worked. */
public enum EvidenceLabel {
    WORKED("worked", "Worked"),
    PROMISING("promising", "Promising"),
    MIXED("mixed", "Mixed"),
    DID_NOT_WORK("did-not-work", "Did not work"),
    TOO_EARLY("too-early-to-tell", "Too early to tell");

    private final String value;
    private final String label;

    EvidenceLabel(String value, String label) {
        this.value = value;
        this.label = label;
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }
}
