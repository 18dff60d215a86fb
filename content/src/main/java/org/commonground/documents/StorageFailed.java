package org.commonground.documents;

import org.commonground.kernel.Refusal;

import java.io.IOException;

/** The store cannot write: most often the disk is full. */
public final class StorageFailed extends Refusal {
    public StorageFailed(IOException cause) {
        super(
                "storage-failed",
                507,
                "The file could not be stored because the portal has no room left or cannot write."
                    + " Nothing of it was kept; tell the administrator and upload it again later.");
        initCause(cause);
    }
}
