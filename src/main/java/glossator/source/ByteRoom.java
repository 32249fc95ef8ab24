package glossator.source;

/**
 * An array that each thread keeps, to put together one text after the other: to make a new one for each was half of what a build allocated. Whoever
 * needs one while another is taken gets a new one.
 */
public final class ByteRoom {
    private static final int USUAL = 32 * 1024;

    /** Longer ones are not kept for the next text. */
    private static final int MOST_HELD = 1024 * 1024;

    private static final ThreadLocal<byte[]> KEPT = new ThreadLocal<>();

    private ByteRoom() {}

    /** Takes the thread's array, or a new one, of at least as many bytes; what is in it means nothing. */
    public static byte[] take(int least) {
        byte[] kept = KEPT.get();
        KEPT.set(null);
        return kept != null && kept.length >= least ? kept : new byte[Math.max(least, USUAL)];
    }

    /** Gives an array back that nobody uses any more: the one that was taken, or a longer one that took its place. */
    public static void giveBack(byte[] room) {
        if (room.length <= MOST_HELD) {
            KEPT.set(room);
        }
    }
}
