package org.commonground.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.FileStore;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads scanned pages when nothing else is to be done, if Tesseract is there. */
@ApplicationScoped
public class Recogniser {
    private final RecognitionDesk desk;
    private final FileStore store;
    private final Supplier<Optional<Tesseract>> finder;
    private @Nullable Optional<Tesseract> found;

    @Inject
    public Recogniser(RecognitionDesk desk, FileStore store, RecognitionSettings settings) {
        this(desk, store, () -> Tesseract.find(settings));
    }

    Recogniser(RecognitionDesk desk, FileStore store, Supplier<Optional<Tesseract>> finder) {
        this.desk = desk;
        this.store = store;
        this.finder = finder;
    }

    /** Works on the next few pages; false when there are none. */
    boolean recogniseSome(WarmReader reader) {
        Optional<Tesseract> tesseract = tesseract();
        if (tesseract.isEmpty()) {
            return false;
        }
        Optional<RecognitionDesk.Task> task = desk.take();
        task.ifPresent(taken -> desk.hand(taken, recognise(reader, tesseract.get(), taken)));
        return task.isPresent();
    }

    private Map<Integer, String> recognise(
            WarmReader reader, Tesseract tesseract, RecognitionDesk.Task task) {
        try (InputStream bytes = store.open(task.file())) {
            return reader.ask(
                    new RecogniseOrder(tesseract.order(task.pages())), bytes, task.size());
        } catch (IOException e) {
            throw new SourceFailed(e);
        }
    }

    /** Looked for once, when the first reader has time. */
    private synchronized Optional<Tesseract> tesseract() {
        if (found == null) {
            found = finder.get();
        }
        return found;
    }
}
