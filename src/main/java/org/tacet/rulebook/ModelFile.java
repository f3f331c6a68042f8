package org.tacet.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * How a model is written: the SHA-256 of what follows; then, packed, the key that the model is kept under, the main
 * class and all classes.
 */
final class ModelFile {

    private static final int SEAL = 32;

    private ModelFile() {}

    static byte[] write(String key, RuleModel model) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeUTF(key);
            out.writeUTF(model.main());
            out.writeInt(model.classes().size());
            for (Map.Entry<String, byte[]> each : model.classes().entrySet()) {
                out.writeUTF(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no disk in it
        }
        byte[] content = packed.toByteArray();
        byte[] whole = Arrays.copyOf(Digest.of(content), SEAL + content.length);
        System.arraycopy(content, 0, whole, SEAL, content.length);
        return whole;
    }

    /** What was written under a key; nothing where these bytes are damaged, cut short, or something else. */
    static Optional<RuleModel> read(String key, byte[] bytes) {
        if (bytes.length < SEAL) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, SEAL, bytes.length);
        if (!Arrays.equals(bytes, 0, SEAL, Digest.of(content), 0, SEAL)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            if (!in.readUTF().equals(key)) {
                return Optional.empty();
            }
            String main = in.readUTF();
            TreeMap<String, byte[]> classes = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
            return Optional.of(new RuleModel(main, classes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
