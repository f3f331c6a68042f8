package org.tacet.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Keeps what was found lately, so many at most; what several threads ask for at once is looked for once. */
final class Recent<K, V> {

    private final Map<K, CompletableFuture<V>> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept, or else what is found now; what fails is not kept. */
    V get(K key, Function<K, V> find) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> before;
        synchronized (kept) {
            before = kept.putIfAbsent(key, mine);
        }
        if (before != null) {
            return found(before);
        }
        try {
            V value = find.apply(key);
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            synchronized (kept) {
                kept.remove(key, mine);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static <V> V found(CompletableFuture<V> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
