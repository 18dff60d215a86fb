package org.commonground.search.lucene;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The files of the last commit with their lengths, to notice one that somebody deleted or cut off
 * while the index is in use; its contents are checked when it is opened.
 */
record CommittedFiles(Map<String, Long> lengths) {

    static CommittedFiles of(Directory directory) throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
            lengths.put(name, directory.fileLength(name));
        }
        return new CommittedFiles(Map.copyOf(lengths));
    }

    /**
     * @throws IOException when a file is not as it was
     */
    void check(Directory directory) throws IOException {
        for (Map.Entry<String, Long> file : lengths.entrySet()) {
            long length = directory.fileLength(file.getKey());
            if (length != file.getValue()) {
                throw new CorruptIndexException(
                        "%d bytes instead of %d".formatted(length, file.getValue()), file.getKey());
            }
        }
    }
}
