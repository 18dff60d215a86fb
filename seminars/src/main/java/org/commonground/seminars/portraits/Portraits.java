package org.commonground.seminars.portraits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.FileKey;
import org.commonground.documents.FileStore;
import org.commonground.kernel.database.RowTurn;
import org.jspecify.annotations.Nullable;

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
        KeptPortrait known = locked(key);
        if (known == null) {
            entities.persist(new KeptPortrait(key, actor.name(), clock.instant()));
        } else {
            known.added(actor.name(), clock.instant());
        }
        entities.flush();
        // Whoever was discarding the same picture has done so by now.
        return store(drawn);
    }

    /** Whether a plan may name it; until the caller's transaction ends nobody forgets it. */
    public boolean isKept(String key) {
        KeptPortrait portrait = turnAt(key, LockModeType.PESSIMISTIC_READ);
        return portrait != null && !portrait.isForgotten();
    }

    /** The keys of pictures that were added before that time, named by plans or not. */
    public List<String> keptBefore(Instant time) {
        return entities.createQuery(
                        "select fileKey from KeptPortrait where addedAt < :time order by fileKey",
                        String.class)
                .setParameter("time", time)
                .getResultList();
    }

    /**
     * Takes a picture from readers and plans, unless a plan names it; its file stays until {@link
     * #discard}.
     *
     * @param before only if it was not added again since that time
     * @param named the keys of those in plans; asked for when no plan can come to name this one
     */
    public void forget(String key, Instant before, Supplier<Set<String>> named) {
        KeptPortrait portrait = locked(key);
        if (portrait != null && portrait.isAddedBefore(before) && !named.get().contains(key)) {
            portrait.forget(clock.instant());
        }
    }

    /**
     * Deletes the file of a picture that is forgotten. To be called when that is committed: a file
     * does not come back with a transaction that is rolled back.
     */
    public void discard(String key) {
        KeptPortrait portrait = locked(key);
        if (portrait != null && portrait.isForgotten()) {
            remove(key);
            entities.remove(portrait);
        }
    }

    /** The JPEG file of that key; empty when no portrait has it. */
    public Optional<byte[]> bytes(String key) {
        KeptPortrait portrait = entities.find(KeptPortrait.class, key);
        if (portrait == null || portrait.isForgotten()) {
            return Optional.empty();
        }
        try (InputStream file = files.open(new FileKey(key))) {
            return Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable KeptPortrait locked(String key) {
        return turnAt(key, LockModeType.PESSIMISTIC_WRITE);
    }

    private @Nullable KeptPortrait turnAt(String key, LockModeType how) {
        return RowTurn.await(() -> entities.find(KeptPortrait.class, key, how));
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
