package org.commonground.imports;

/** How far an import has come. */
public enum ImportState {
    /** The zip is here; nothing of it has been looked at. */
    WAITING,
    /** Its files are listed and are being worked through, or still come in. */
    RUNNING,
    DONE,
    /** Nothing could be taken from it; it says why. */
    REFUSED,
    UNDONE
}
