package org.commonground.benchmarks;

import org.commonground.benchmarks.QueryMix.QueryKind;

import java.util.EnumMap;
import java.util.Map;

/** Times of a mix of queries, together and by their kind. */
final class KindLatencies {
    private final Latencies all = new Latencies();
    private final Map<QueryKind, Latencies> byKind = new EnumMap<>(QueryKind.class);

    KindLatencies() {
        for (QueryKind kind : QueryKind.values()) {
            byKind.put(kind, new Latencies());
        }
    }

    void add(QueryKind kind, long taken) {
        all.add(taken);
        of(kind).add(taken);
    }

    Latencies all() {
        return all;
    }

    Latencies of(QueryKind kind) {
        return byKind.get(kind);
    }
}
