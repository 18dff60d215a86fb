package org.commonground.lessons;

/** How a lesson stands in its publication's versions. */
public enum Standing {
    /** In none that was ever published. */
    DRAFT,
    /** In the version that was published last; readers see it unless that was withdrawn. */
    PUBLISHED,
    /** Was published, and the version published last has it no more. */
    REMOVED
}
