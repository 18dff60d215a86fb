package org.commonground.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps files in a directory as {@code ab/cd/abcd...}; what is on its way in lies in {@code
 * incoming}.
 */
public final class FileSystemFileStore implements FileStore {
    private static final int BUFFER = 64 * 1024;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path root;
    private final Path incoming;

    /**
     * @param root outside anything that is served; made when it is not there
     */
    public FileSystemFileStore(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        this.incoming = Files.createDirectories(root.resolve("incoming"));
        clearAbandoned();
    }

    @Override
    public StoredFile put(InputStream content, long limit) throws IOException {
        Path arriving = create();
        try {
            StoredFile file = receive(content, limit, arriving);
            settle(arriving, file);
            return file;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public InputStream open(FileKey key, long from, long length) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path(key), StandardOpenOption.READ);
        if (from > 0) {
            channel.position(from);
        }
        return new BoundedStream(Channels.newInputStream(channel), length);
    }

    @Override
    public boolean exists(FileKey key) {
        return Files.isRegularFile(path(key));
    }

    @Override
    public long size(FileKey key) throws IOException {
        return Files.size(path(key));
    }

    @Override
    public boolean delete(FileKey key) throws IOException {
        return Files.deleteIfExists(path(key));
    }

    @Override
    public String toString() {
        return "files in " + root;
    }

    private Path path(FileKey key) {
        String name = key.sha256();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private Path create() {
        try {
            return Files.createTempFile(incoming, "", ".part");
        } catch (IOException e) {
            throw new StorageFailed(e);
        }
    }

    private static StoredFile receive(InputStream content, long limit, Path arriving)
            throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new FileTooLarge(limit);
                }
                digest.update(buffer, 0, n);
                write(channel, ByteBuffer.wrap(buffer, 0, n));
            }
            force(channel);
        }
        return new StoredFile(FileKey.of(digest.digest()), size);
    }

    private void settle(Path arriving, StoredFile file) {
        Path target = path(file.key());
        try {
            if (Files.isRegularFile(target) && Files.size(target) == file.size()) {
                return;
            }
            Files.createDirectories(target.getParent());
            Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
            forceDirectory(target.getParent());
            forceDirectory(target.getParent().getParent());
            forceDirectory(root);
        } catch (IOException e) {
            throw new StorageFailed(e);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new StorageFailed(e);
        }
    }

    private static void force(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new StorageFailed(e);
        }
    }

    /**
     * A moved file survives a loss of power only once its directory is written; not every system
     * can open one.
     */
    private static void forceDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void clearAbandoned() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (isOlder(part, before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isOlder(Path part, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(part).toInstant().isBefore(than);
        } catch (NoSuchFileException gone) {
            return false; // it arrived in the meantime
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The first so many bytes of another stream. */
    private static final class BoundedStream extends InputStream {
        private final InputStream source;
        private long left;

        BoundedStream(InputStream source, long length) {
            this.source = source;
            this.left = Math.max(0, length);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int n = left == 0 ? -1 : source.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }

        @Override
        public long transferTo(OutputStream out) throws IOException {
            return left == Long.MAX_VALUE ? source.transferTo(out) : super.transferTo(out);
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
