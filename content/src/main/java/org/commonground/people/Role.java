package org.commonground.people;

import java.util.Arrays;

/** What a person may do behind sign-in; nobody has a role by having another. */
public enum Role {
    EDITOR("editor", "Editor"),
    ORGANISER("organiser", "Organiser"),
    ADMINISTRATOR("administrator", "Administrator");

    private final String value;
    private final String label;

    Role(String value, String label) {
        this.value = value;
        this.label = label;
    }

    /** The name in the database, in addresses and for the server's security. */
    public String value() {
        return value;
    }

    /** The name on pages. */
    public String label() {
        return label;
    }

    /**
     * The role of that value.
     *
     * @throws UnknownRole when there is none
     */
    public static Role of(String value) {
        return Arrays.stream(values())
                .filter(role -> role.value.equals(value))
                .findFirst()
                .orElseThrow(() -> new UnknownRole(value));
    }
}
