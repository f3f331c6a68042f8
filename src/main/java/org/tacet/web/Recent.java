package org.tacet.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Keeps what was found lately, so many at most; what several threads ask for at once is looked for once. */
final class Recent<K, V> {

    private final Cache<K, CompletableFuture<V>> kept;

    Recent(int most) {
        kept = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** What is kept, or else what is found now, in the thread that asks; what fails is not kept. */
    V get(K key, Function<K, V> find) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> before = kept.asMap().putIfAbsent(key, mine);
        if (before != null) {
            return found(before);
        }
        try {
            mine.complete(find.apply(key));
        } catch (RuntimeException | Error e) {
            kept.asMap().remove(key, mine);
            mine.completeExceptionally(e);
        }
        return found(mine);
    }

    private static <V> V found(CompletableFuture<V> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
