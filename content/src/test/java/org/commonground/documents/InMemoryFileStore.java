package org.commonground.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps files in memory, for tests. */
public class InMemoryFileStore implements FileStore {
    private final Map<FileKey, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public StoredFile put(InputStream content, long limit) throws IOException {
        byte[] bytes = content.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE));
        if (bytes.length > limit) {
            throw new FileTooLarge(limit);
        }
        FileKey key = FileKey.of(FileSystemFileStore.sha256().digest(bytes));
        files.put(key, bytes);
        return new StoredFile(key, bytes.length);
    }

    @Override
    public InputStream open(FileKey key, long from, long length) throws IOException {
        byte[] bytes = bytes(key);
        int start = (int) Math.min(from, bytes.length);
        int end = start + (int) Math.min(length, bytes.length - start);
        return new ByteArrayInputStream(Arrays.copyOfRange(bytes, start, end));
    }

    @Override
    public boolean exists(FileKey key) {
        return files.containsKey(key);
    }

    @Override
    public long size(FileKey key) throws IOException {
        return bytes(key).length;
    }

    @Override
    public boolean delete(FileKey key) {
        return files.remove(key) != null;
    }

    public int count() {
        return files.size();
    }

    private byte[] bytes(FileKey key) throws NoSuchFileException {
        byte[] bytes = files.get(key);
        if (bytes == null) {
            throw new NoSuchFileException(key.sha256());
        }
        return bytes;
    }
}
