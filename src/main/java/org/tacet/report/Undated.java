package org.tacet.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment at which it was made, so that the same rows give the same bytes: the library that writes
 * workbooks puts it in, and cannot be told another. Read by the directory at the end of the archive, as its entries do
 * not say their sizes.
 */
final class Undated {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {}

    static byte[] of(byte[] workbook) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int end = workbook.length - END_SIZE;
        while (zip.getInt(end) != END) {
            end--;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            int at = zip.getInt(end + 16);
            for (int entries = zip.getShort(end + 10); entries > 0; entries--) {
                int nameLength = zip.getShort(at + 28);
                String name = new String(workbook, at + 46, nameLength, StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NEVER);
                out.putNextEntry(entry);
                out.write(undated(content(zip, zip.getInt(at + 42), zip.getInt(at + 20))));
                at += 46 + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ByteBuffer zip, int entry, int size) throws IOException {
        int start = entry + 30 + zip.getShort(entry + 26) + zip.getShort(entry + 28);
        try (InflaterInputStream content =
                new InflaterInputStream(new ByteArrayInputStream(zip.array(), start, size), new Inflater(true))) {
            return content.readAllBytes();
        }
    }

    private static byte[] undated(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        return text.replaceFirst("<dcterms:created.*</dcterms:created>", "").getBytes(StandardCharsets.UTF_8);
    }
}
