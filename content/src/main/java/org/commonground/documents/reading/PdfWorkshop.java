package org.commonground.documents.reading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.DocumentSettings;
import org.commonground.documents.FileKey;
import org.commonground.documents.FileStore;
import org.commonground.documents.wire.PackJoin;
import org.commonground.documents.wire.PageDrawing;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.SectionCut;
import org.commonground.kernel.PortalHome;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * A reading process for what somebody is waiting for: pictures of pages, files made of sections.
 * Apart from the queue's, so that nobody waits for a scanned book; started when it is first needed.
 * One job at a time, and a short line before it.
 */
@ApplicationScoped
public class PdfWorkshop {
    private static final int LONGEST_LINE = 8;

    private final FileStore store;
    private final WarmReader reader;
    private final Semaphore line = new Semaphore(LONGEST_LINE);

    @Inject
    public PdfWorkshop(FileStore store, DocumentSettings settings, PortalHome home) {
        this(store, ReaderCommand.of(settings.reader(), home.directory("reader")));
    }

    public PdfWorkshop(FileStore store, ReaderCommand command) {
        this.store = store;
        this.reader = new WarmReader(command, ReadingLimits.USUAL, ReadingPatience.USUAL);
    }

    /**
     * Draws a page of a PDF; {@link Picture#NONE} when that does not work.
     *
     * @param page 1-based
     * @param width in pixels
     * @throws WorkshopBusy when too many wait already
     */
    public Picture draw(FileKey file, int page, int width) throws IOException {
        return ask(new DrawOrder(new PageDrawing(page, width)), List.of(file));
    }

    /**
     * Makes a file of each section of a PDF; false when it cannot be cut, though some may have
     * come.
     *
     * @throws WorkshopBusy when too many wait already
     */
    public boolean cut(FileKey file, List<SectionCut> cuts, MadeFiles taker) throws IOException {
        return ask(MakeOrder.cut(cuts, taker), List.of(file));
    }

    /**
     * Puts PDFs together; false when one of them cannot be read.
     *
     * @throws WorkshopBusy when too many wait already
     */
    public boolean join(PackJoin pack, List<FileKey> files, MadeFiles taker) throws IOException {
        return ask(MakeOrder.join(pack, taker), files);
    }

    private <T> T ask(Order<T> order, List<FileKey> files) throws IOException {
        if (!line.tryAcquire()) {
            throw new WorkshopBusy();
        }
        List<InputStream> bytes = new ArrayList<>();
        try {
            long size = 0;
            for (FileKey file : files) {
                size += store.size(file);
                bytes.add(store.open(file));
            }
            synchronized (reader) {
                return reader.ask(
                        order, new SequenceInputStream(Collections.enumeration(bytes)), size);
            }
        } finally {
            line.release();
            for (InputStream each : bytes) {
                each.close();
            }
        }
    }

    /** Ends its process; nothing can be asked for any more. */
    @PreDestroy
    public void close() {
        reader.close();
    }
}
