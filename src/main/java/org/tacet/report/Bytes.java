package org.tacet.report;

import java.util.Arrays;

/** Bytes that are put together. */
public final class Bytes {

    private byte[] bytes;
    private int length;

    public Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    public void add(byte[] more) {
        add(more, more.length);
    }

    public void add(Bytes more) {
        add(more.bytes, more.length);
    }

    private void add(byte[] more, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    public int length() {
        return length;
    }

    /** Leaves out all after the first so many. */
    public void cut(int count) {
        length = count;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
