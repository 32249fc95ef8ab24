package glossator.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out who has a port, where the system tells, and which one is free instead. */
public final class PortHolder {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String LISTENS = "0A";
    private static final int MOST_TRIED = 100;

    private PortHolder() {}

    /** The process that listens on a port, such as {@code process 4711 (node)}; nothing where the system does not tell. */
    public static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        sockets.addAll(sockets(PROCESSES.resolve("net/tcp"), port));
        sockets.addAll(sockets(PROCESSES.resolve("net/tcp6"), port));
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, sockets)) {
                    return Optional.of("process " + process.getFileName() + name(process));
                }
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The next port above one that nobody has, if one is near. */
    public static Optional<Integer> freeAbove(int port) {
        for (int next = port + 1; next <= Math.min(port + MOST_TRIED, 65_535); next++) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), next));
                return Optional.of(next);
            } catch (IOException taken) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** The inodes of sockets that listen on a port, as links of processes name them. */
    private static Set<String> sockets(Path table, int port) {
        Set<String> sockets = new HashSet<>();
        String end = String.format(Locale.ROOT, ":%04X", port);
        try {
            for (String line : Files.readAllLines(table)) {
                String[] fields = line.trim().split("\\s+");
                if (fields.length > 9 && fields[1].endsWith(end) && fields[3].equals(LISTENS)) {
                    sockets.add("socket:[" + fields[9] + "]");
                }
            }
        } catch (IOException untold) {
            return Set.of();
        }
        return sockets;
    }

    private static boolean holds(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException anothersOrGone) {
            return false;
        }
        return false;
    }

    private static String name(Path process) {
        try {
            return " (" + Files.readString(process.resolve("comm")).strip() + ")";
        } catch (IOException gone) {
            return "";
        }
    }
}
