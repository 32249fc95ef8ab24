package glossator.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jetty.io.Connection;

/**
 * Keeps the number of connections small: when there are too many, the one that has been open longest makes room. So nobody
 * can keep others out by holding connections and saying nothing; a page that listens comes back by itself.
 */
final class Crowd implements Connection.Listener {
    private static final int MOST = 200;

    private final Deque<Connection> open = new ArrayDeque<>();

    @Override
    public void onOpened(Connection connection) {
        Connection eldest = null;
        synchronized (open) {
            open.add(connection);
            if (open.size() > MOST) {
                eldest = open.remove();
            }
        }
        if (eldest != null) {
            eldest.close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        synchronized (open) {
            open.remove(connection);
        }
    }
}
