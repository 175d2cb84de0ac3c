package nl.samenspel.linkage.sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * How a stretch of rows is encrypted: AES-256 in Galois/Counter Mode, with the number of the chunk as nonce (the key is of this
 * file only) and hash of the header, number and whether it is the last as associated data: nothing can be left out, added or
 * put in another place.
 */
final class Chunk {

    /** Short, because the processor's own instructions for this are used only once the JDK has done it some hundreds of times. */
    static final int ROWS = 1 << 10;
    static final int ROW_BYTES = 12;
    static final int TAG_BYTES = 16;

    private Chunk() {
    }

    static Cipher cipher(int mode, SecretKey key, byte[] headerHash, int number, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).putInt(8, number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(headerHash);
        cipher.updateAAD(ByteBuffer.allocate(5).putInt(number).put((byte) (last ? 1 : 0)).array());
        return cipher;
    }

    static int count(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    static int rowsIn(int chunk, int rows) {
        return Math.min(ROWS, rows - chunk * ROWS);
    }
}
