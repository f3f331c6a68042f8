package org.tacet.report;

import java.util.Arrays;

/** Bytes that are put together. */
final class Bytes {

    private byte[] bytes;
    private int length;

    Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    void add(byte[] more) {
        add(more, more.length);
    }

    void add(Bytes more) {
        add(more.bytes, more.length);
    }

    private void add(byte[] more, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    /** Leaves out all after the first so many. */
    void cut(int count) {
        length = count;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
