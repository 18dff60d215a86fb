package org.commonground.imports;

/** How far one file of an import has come. */
public enum ImportedState {
    WAITING,
    /** In the library, not read yet. */
    STORED,
    /** Its bytes were in the library already. */
    DUPLICATE,
    /** Not taken, or not to be read; it says why. */
    REFUSED,
    READ,
    /** A publication was drafted from it. */
    DRAFTED,
    PUBLISHED,
    /** Undone: document and draft are gone. */
    REMOVED,
    /** The import was undone without it; it says why. */
    KEPT;

    /** Whether nothing more will happen to it by itself. */
    public boolean isSettled() {
        return this != WAITING && this != STORED;
    }
}
