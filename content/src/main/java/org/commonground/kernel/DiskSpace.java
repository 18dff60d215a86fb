package org.commonground.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;

/** How much room is left where the portal keeps its files, index and database. */
@ApplicationScoped
public class DiskSpace {
    /** Below this uploads and the index would soon fail: five files of the largest size. */
    static final long LOW = 1L << 30;

    private final PortalHome home;

    @Inject
    public DiskSpace(PortalHome home) {
        this.home = home;
    }

    /** In bytes; -1 when the file system does not say. */
    public long free() {
        try {
            return store().getUsableSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }

    /** In bytes; -1 when the file system does not say. */
    public long total() {
        try {
            return store().getTotalSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }

    public boolean isLow() {
        return isLow(free());
    }

    static boolean isLow(long free) {
        return free >= 0 && free < LOW;
    }

    private FileStore store() throws IOException {
        return Files.getFileStore(home.file("."));
    }
}
