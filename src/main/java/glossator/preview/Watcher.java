package glossator.preview;

import glossator.source.DiskFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Says when files in folders are not what they were. Events of the system only tell it to look sooner; what changed is what
 * differs between two looks: at the files they name, or at all where they name others than files that were there. It also looks without being told, so that nothing is missed where events are lost or never
 * come: network disks, containers, folders made in place of others.
 */
final class Watcher implements Closeable {
    /** How folders are watched. */
    enum Way {
        /** By events, and now and then by looking. */
        EVENTS,
        /** By looking alone. */
        LOOKING
    }

    // A save is over when nothing happens for so long; a storm is looked at every so often, and once more when it is
    // over.
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_STORM = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long BESIDE_EVENTS = TimeUnit.MILLISECONDS.toNanos(1_000);
    private static final int MOST_NAMED = 50;
    private static final long WITHOUT_EVENTS = TimeUnit.MILLISECONDS.toNanos(250);

    private final List<Path> folders;
    private final Consumer<String> warning;
    private final Semaphore hints = new Semaphore(0);
    private final Queue<Path> named = new ConcurrentLinkedQueue<>();
    private volatile boolean vague;
    private volatile boolean closed;
    private boolean byEvents;
    private boolean again;
    private FolderEvents events;
    private List<Object> listened = List.of();
    private Snapshot last = Snapshot.EMPTY;
    private long cost;
    private long lookedAtAll;
    private boolean lookedAtSome;

    /** @param warning told once, where events cannot be had, in words for the author */
    Watcher(List<Path> folders, Way way, Consumer<String> warning) {
        this.folders = List.copyOf(folders);
        this.byEvents = way == Way.EVENTS;
        this.warning = warning;
    }

    /** Takes note of what there is: changes are what comes after. */
    void begin() {
        look();
    }

    /** Has the next look answer, whether there are changes or not. */
    void lookAgain() {
        again = true;
    }

    /** Waits for changes and for a moment without further ones; answers them, or none when it was closed or asked again. */
    List<Change> next() throws InterruptedException {
        while (!closed) {
            if (hints.tryAcquire(pause(), TimeUnit.NANOSECONDS)) {
                settle();
            } else {
                vague = true;
            }
            List<Change> changes = changes();
            if (!changes.isEmpty() || again) {
                again = false;
                return changes;
            }
        }
        return List.of();
    }

    /** Whether something may have changed since it was looked last. */
    boolean isStirred() {
        return hints.availablePermits() > 0;
    }

    /** What changed up to now, once there is a moment without further changes; it may be nothing. */
    List<Change> now() throws InterruptedException {
        settle();
        return changes();
    }

    private List<Change> changes() {
        Snapshot before = last;
        Set<Path> files = new HashSet<>();
        for (Path path = named.poll(); path != null; path = named.poll()) {
            files.add(path);
        }
        Optional<Snapshot> some = vague || again || files.size() > MOST_NAMED || events == null || events.isStale()
                ? Optional.empty()
                : before.lookingAt(files);
        if (some.isPresent()) {
            last = some.get();
            lookedAtSome = true;
            return last.since(before);
        }
        vague = false;
        look();
        return last.since(before);
    }

    private void hear(Optional<Path> path) {
        if (path.isEmpty()) {
            vague = true;
        } else {
            named.add(path.get());
        }
        hints.release();
    }

    /** Looking may take no more than a fiftieth of the time beside events, and a tenth without. */
    private long pause() {
        if (events == null) {
            return Math.max(WITHOUT_EVENTS, 10 * cost);
        }
        // Whoever looked where he was told to look should soon look at all.
        long pause = lookedAtSome ? BESIDE_EVENTS : Math.max(BESIDE_EVENTS, 50 * cost);
        return Math.max(0, Math.min(pause, lookedAtAll + pause - System.nanoTime()));
    }

    private void settle() throws InterruptedException {
        long start = System.nanoTime();
        do {
            hints.drainPermits();
        } while (System.nanoTime() - start < LONGEST_STORM && hints.tryAcquire(QUIET, TimeUnit.NANOSECONDS));
    }

    private void look() {
        // Listened to before it is looked at, so that what changes in between is told.
        listen();
        long start = System.nanoTime();
        last = Snapshot.of(folders, last);
        lookedAtAll = System.nanoTime();
        lookedAtSome = false;
        cost = lookedAtAll - start;
    }

    /** Events are of folders, not of names: those that were made in place of others have to be listened to anew. */
    private void listen() {
        if (!byEvents) {
            return;
        }
        List<Path> present = new ArrayList<>();
        List<Object> identities = new ArrayList<>();
        for (Path folder : folders) {
            try {
                identities.add(
                        Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
                present.add(folder);
            } catch (IOException absent) {
                identities.add("absent");
            }
        }
        if (present.isEmpty() || events != null && !events.isStale() && identities.equals(listened)) {
            return;
        }
        try {
            stopListening();
            events = new FolderEvents(present, this::hear);
            listened = identities;
        } catch (IOException fault) {
            // A folder that vanished meanwhile is no reason never to listen again.
            if (!(fault instanceof NoSuchFileException)) {
                byEvents = false;
                warning.accept(DiskFault.words(fault));
            }
        }
    }

    private void stopListening() throws IOException {
        if (events != null) {
            FolderEvents old = events;
            events = null;
            old.close();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        hints.release();
    }

    /** Lets go of what the system lent; for the thread that looks, when it is done. */
    void release() throws IOException {
        stopListening();
    }
}
