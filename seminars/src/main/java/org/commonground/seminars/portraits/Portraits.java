package org.commonground.seminars.portraits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.FileKey;
import org.commonground.documents.FileStore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/** All portraits. */
@ApplicationScoped
@Transactional
public class Portraits {
    /** In bytes. */
    public static final int LIMIT = 10 << 20;

    private final EntityManager entities;
    private final FileStore files;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Portraits(EntityManager entities, FileStore files, Actor actor, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Draws a picture anew and keeps it; the same picture again is kept once.
     *
     * @return its key
     * @throws PortraitRefused when it is no JPEG or PNG picture, damaged, too large or too small
     */
    public String keep(InputStream picture) throws IOException {
        byte[] given = picture.readNBytes(LIMIT + 1);
        if (given.length > LIMIT) {
            throw PortraitRefused.tooLarge(LIMIT);
        }
        byte[] drawn = PortraitDrawing.draw(given);
        String key = files.put(new ByteArrayInputStream(drawn), drawn.length).key().sha256();
        if (entities.find(KeptPortrait.class, key) == null) {
            entities.persist(new KeptPortrait(key, actor.name(), clock.instant()));
        }
        return key;
    }

    public boolean isKept(String key) {
        return entities.find(KeptPortrait.class, key) != null;
    }

    /** The JPEG file of that key; empty when no portrait has it. */
    public Optional<byte[]> bytes(String key) {
        if (!isKept(key)) {
            return Optional.empty();
        }
        try (InputStream file = files.open(new FileKey(key))) {
            return Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
