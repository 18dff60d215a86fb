package org.commonground.documents.staging;

import org.jspecify.annotations.Nullable;

/**
 * A file that is on its way in.
 *
 * @param key its secret name
 * @param name what it is called where it comes from
 * @param size in bytes when it is whole
 * @param offset in bytes: how much of it is here
 * @param batch the import it belongs to, 0 for none
 * @param outcome what came of it, for those who missed the answer; null until it is whole
 */
public record StagedUpload(
        String key, String name, long size, long offset, long batch, @Nullable String outcome) {
    public boolean isWhole() {
        return offset == size;
    }
}
