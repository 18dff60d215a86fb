package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an administrator can set about documents. */
@ApplicationScoped
public class DocumentSettings {
    private final long limit;
    private final DownloadTimes times;
    private final String reader;
    private final int readers;

    /**
     * @param limit {@code portal.documents.limit}: the largest file taken, in bytes
     * @param speeds {@code portal.download.speeds}: see {@link DownloadTimes#parse}
     * @param reader {@code portal.reader.jar}: the self-contained jar, or the class path, of the
     *     reading process
     * @param readers {@code portal.readers}: how many reading processes run
     */
    @Inject
    public DocumentSettings(
            @ConfigProperty(name = "portal.documents.limit", defaultValue = "209715200") long limit,
            @ConfigProperty(name = "portal.download.speeds", defaultValue = DownloadTimes.USUAL)
                    String speeds,
            @ConfigProperty(name = "portal.reader.jar") String reader,
            @ConfigProperty(name = "portal.readers", defaultValue = "1") int readers) {
        this.limit = limit;
        this.times = DownloadTimes.parse(speeds);
        this.reader = reader;
        this.readers = Math.clamp(readers, 1, 16);
    }

    public long limit() {
        return limit;
    }

    public DownloadTimes downloadTimes() {
        return times;
    }

    public String reader() {
        return reader;
    }

    public int readers() {
        return readers;
    }
}
