package org.commonground.seminars.portraits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.FileKey;
import org.commonground.documents.FileStore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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
        String key = store(drawn);
        KeptPortrait known = entities.find(KeptPortrait.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            entities.persist(new KeptPortrait(key, actor.name(), clock.instant()));
        } else {
            known.added(actor.name(), clock.instant());
        }
        entities.flush();
        // Whoever was forgetting the same picture has done so by now.
        return store(drawn);
    }

    /** Whether a plan may name it; until the caller's transaction ends nobody forgets it. */
    public boolean isKept(String key) {
        return entities.find(KeptPortrait.class, key, LockModeType.PESSIMISTIC_READ) != null;
    }

    /**
     * Forgets pictures that no plan names, and their files.
     *
     * @param before only those that were added before that time
     * @param named the keys of those in plans; asked for when no plan can come to name another one
     */
    public void forgetUnnamed(Instant before, Supplier<Set<String>> named) {
        List<KeptPortrait> older =
                entities.createQuery(
                                "from KeptPortrait where addedAt < :before order by fileKey",
                                KeptPortrait.class)
                        .setParameter("before", before)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        Set<String> inUse = older.isEmpty() ? Set.of() : named.get();
        for (KeptPortrait portrait : older) {
            if (!inUse.contains(portrait.key())) {
                entities.remove(portrait);
                remove(portrait.key());
            }
        }
    }

    /** The JPEG file of that key; empty when no portrait has it. */
    public Optional<byte[]> bytes(String key) {
        if (entities.find(KeptPortrait.class, key) == null) {
            return Optional.empty();
        }
        try (InputStream file = files.open(new FileKey(key))) {
            return Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String store(byte[] drawn) throws IOException {
        return files.put(new ByteArrayInputStream(drawn), drawn.length).key().sha256();
    }

    private void remove(String key) {
        try {
            files.delete(new FileKey(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
