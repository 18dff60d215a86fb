package org.commonground.documents;

/** How far a document has come. */
public enum DocumentState {
    /** Stored; its reading has yet to begin. */
    WAITING,
    READING,
    /** Pages and facts are there. */
    READ,
    /** It cannot be read; its problem says why and what to do. */
    REFUSED
}
