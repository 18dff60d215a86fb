package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.commonground.kernel.PortalHome;

import java.io.IOException;

/**
 * The store that is used unless another adapter is there: the directory {@code files} of the
 * portal's home.
 */
@ApplicationScoped
class LocalFiles {
    @Produces
    @ApplicationScoped
    FileStore store(PortalHome home) throws IOException {
        return new FileSystemFileStore(home.directory("files"));
    }
}
