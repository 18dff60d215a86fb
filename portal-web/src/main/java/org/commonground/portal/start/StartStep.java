package org.commonground.portal.start;

/** Something that is begun before the portal is ready and ended before it goes. */
record StartStep(String name, Runnable begin, Runnable end) {
    StartStep(String name, Runnable begin) {
        this(name, begin, () -> {});
    }
}
