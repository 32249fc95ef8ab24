package glossator.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * What the system tells of folders as it happens, at any depth. A hint and no more: it says that something may have changed,
 * and that it will not say everything from now on is known by {@link #isStale}.
 */
final class FolderEvents implements Closeable {
    private final DirectoryWatcher watcher;
    private volatile boolean stale;

    /**
     * Begins to listen.
     *
     * @param hint given the path of what may have changed, or nothing where that may be anything
     * @throws IOException where the system cannot tell, or can look at no more folders
     */
    FolderEvents(List<Path> folders, Consumer<Optional<Path>> hint) throws IOException {
        DirectoryChangeListener listener = new DirectoryChangeListener() {
            @Override
            public void onEvent(DirectoryChangeEvent event) {
                boolean known = event.eventType() != DirectoryChangeEvent.EventType.OVERFLOW;
                hint.accept(known ? Optional.ofNullable(event.path()) : Optional.empty());
            }

            @Override
            public void onException(Exception fault) {
                // Too many events at once, a folder that vanished while it was looked at, a limit that was reached:
                // whichever
                // it is, there may be folders now of which nothing will be told.
                stale = true;
                hint.accept(Optional.empty());
            }
        };
        watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .listener(listener)
                .build();
        CompletableFuture<Void> watching = watcher.watchAsync(FolderEvents::start);
        if (watching.isCompletedExceptionally()) {
            watcher.close();
            throw failure(watching);
        }
        watching.whenComplete((done, fault) -> {
            stale = true;
            hint.accept(Optional.empty());
        });
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "preview-events");
        thread.setDaemon(true);
        thread.start();
    }

    private static IOException failure(CompletableFuture<Void> watching) {
        try {
            watching.join();
            return new IOException("the folders cannot be watched");
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause() instanceof UncheckedIOException unchecked
                    ? unchecked.getCause()
                    : failed.getCause();
            return cause instanceof IOException fault ? fault : new IOException(cause);
        }
    }

    /** Whether there may be changes of which it will not tell. */
    boolean isStale() {
        return stale;
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
