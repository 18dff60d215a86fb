package org.commonground.documents.wire;

import java.io.IOException;

/** What came from the other side is not a message. */
public final class BrokenFrame extends IOException {
    BrokenFrame(String what) {
        super(what);
    }
}
