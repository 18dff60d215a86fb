package org.commonground.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.Document;
import org.commonground.documents.FileKey;
import org.commonground.kernel.PortalHome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pictures of single pages, drawn when they are first wanted and kept on disk; the ones not wanted
 * for longest go when there are too many. They are derived: the folder may be emptied at any time.
 */
@ApplicationScoped
public class PagePictures {
    private final PdfWorkshop workshop;
    private final Path folder;
    private final long limit;
    private long kept = -1;

    /**
     * @param limit {@code portal.pictures.limit}: bytes that all pictures together may take
     */
    @Inject
    public PagePictures(
            PdfWorkshop workshop,
            PortalHome home,
            @ConfigProperty(name = "portal.pictures.limit", defaultValue = "536870912")
                    long limit) {
        this(workshop, home.directory("page-pictures"), limit);
    }

    PagePictures(PdfWorkshop workshop, Path folder, long limit) {
        this.workshop = workshop;
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * The picture of a page as a JPEG; empty when there is no such page or it cannot be drawn.
     *
     * @throws WorkshopBusy when it is not there yet and too many wait already
     */
    public Optional<Path> of(Document document, int page, PictureWidth width) throws IOException {
        Optional<FileKey> file = document.file();
        if (!document.isPdf() || page < 1 || page > document.pages() || file.isEmpty()) {
            return Optional.empty();
        }
        Path picture =
                folder.resolve("%s-%d-%d.jpg".formatted(file.get().sha256(), page, width.pixels()));
        if (!Files.exists(picture)) {
            keep(workshop.draw(file.get(), page, width.pixels()), picture);
        }
        Files.setLastModifiedTime(picture, FileTime.from(Instant.now()));
        return Files.size(picture) == 0 ? Optional.empty() : Optional.of(picture);
    }

    /** An empty file remembers that the page cannot be drawn. */
    private synchronized void keep(Picture drawn, Path picture) throws IOException {
        Path arriving = Files.createTempFile(folder, "", ".part");
        try (InputStream bytes = drawn.open()) {
            Files.copy(bytes, arriving, StandardCopyOption.REPLACE_EXISTING);
            kept = (kept < 0 ? size(all()) : kept) + Files.size(arriving);
            Files.move(arriving, picture, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
        if (kept > limit) {
            makeRoom(picture);
        }
    }

    private void makeRoom(Path butNot) throws IOException {
        List<Path> oldest = new ArrayList<>(all());
        oldest.remove(butNot);
        oldest.sort(Comparator.comparing(PagePictures::wanted));
        kept = size(all());
        for (Path picture : oldest) {
            if (kept <= limit - limit / 10) {
                return;
            }
            kept -= size(List.of(picture));
            Files.deleteIfExists(picture);
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            try {
                size += Files.size(file);
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
        return size;
    }

    private static FileTime wanted(Path picture) {
        try {
            return Files.getLastModifiedTime(picture);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
