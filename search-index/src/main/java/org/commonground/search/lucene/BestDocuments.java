package org.commonground.search.lucene;

import java.util.Arrays;

/** The best document of every group of a segment with its score, as far as they were scored. */
final class BestDocuments {
    private final float[] scores;
    private final int[] documents;

    BestDocuments(int groups) {
        scores = new float[groups];
        documents = new int[groups];
        Arrays.fill(documents, -1);
    }

    void offer(int group, int document, float score) {
        if (documents[group] < 0 || score > scores[group]) {
            documents[group] = document;
            scores[group] = score;
        }
    }

    /** Whether a document of the group was scored. */
    boolean has(int group) {
        return documents[group] >= 0;
    }

    float score(int group) {
        return scores[group];
    }

    int document(int group) {
        return documents[group];
    }
}
