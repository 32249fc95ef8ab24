package glossator.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What a disk answered, in words. */
public final class DiskFault {
    /** The code of a problem that the disk has, and not the author. */
    public static final String CODE = "unreadable";

    private DiskFault() {}

    /** Why it failed, without the path. */
    public static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String reason = fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
        return reason == null || reason.isBlank() ? "the disk does not say why" : decapitalized(reason);
    }

    /** The path and why it failed. */
    public static String words(IOException fault) {
        boolean named = fault instanceof FileSystemException file && file.getFile() != null;
        return named ? ((FileSystemException) fault).getFile() + ": " + reason(fault) : reason(fault);
    }

    /** A file or folder that its owner lets nobody read. */
    public static Problem unreadable(String path) {
        return problem(path, new AccessDeniedException(path));
    }

    /** A file or folder that cannot be read, as a problem of its own, so that the others are still told. */
    public static Problem problem(String path, IOException fault) {
        return Problem.of(path, Severity.ERROR, CODE, "it cannot be read: " + reason(fault));
    }

    private static String decapitalized(String text) {
        boolean sentence = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return sentence ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
