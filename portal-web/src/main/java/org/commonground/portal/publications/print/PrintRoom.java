package org.commonground.portal.publications.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.making.Manuscript;
import org.commonground.documents.making.PdfMaker;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes PDFs for whoever asks, a few at a time, and keeps the last ones: a PDF takes a tenth of a
 * second and some memory, and readers ask for the same.
 */
@ApplicationScoped
public class PrintRoom {
    private static final int KEPT = 24;
    private static final int PRESSES = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final PdfMaker maker;
    private final Semaphore presses = new Semaphore(PRESSES, true);
    private final Map<Manuscript, byte[]> made =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Manuscript, byte[]> eldest) {
                    return size() > KEPT;
                }
            };

    @Inject
    PrintRoom(PdfMaker maker) {
        this.maker = maker;
    }

    /**
     * The PDF of a manuscript; not to be changed.
     *
     * @throws PrintRoomBusy when too many others are waiting
     */
    byte[] print(Manuscript manuscript) {
        byte[] there = kept(manuscript);
        if (there != null) {
            return there;
        }
        takeTurn();
        try {
            byte[] meanwhile = kept(manuscript);
            if (meanwhile != null) {
                return meanwhile;
            }
            byte[] pdf = maker.make(manuscript);
            synchronized (made) {
                made.put(manuscript, pdf);
            }
            return pdf;
        } finally {
            presses.release();
        }
    }

    /**
     * The PDF of a manuscript with names of people in it, which are not kept.
     *
     * @throws PrintRoomBusy when too many others are waiting
     */
    public byte[] printOnce(Manuscript manuscript) {
        takeTurn();
        try {
            return maker.make(manuscript);
        } finally {
            presses.release();
        }
    }

    private byte @Nullable [] kept(Manuscript manuscript) {
        synchronized (made) {
            return made.get(manuscript);
        }
    }

    private void takeTurn() {
        try {
            if (!presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PrintRoomBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintRoomBusy();
        }
    }
}
