package glossator.cli;

/** The exit codes, which scripts rely on. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;

    /** The content or the templates have errors, or with {@code --strict} warnings. */
    static final int PROBLEMS = 1;

    /** Wrong usage or configuration. */
    static final int USAGE = 2;

    /** The disk or a permission failed. */
    static final int ENVIRONMENT = 3;

    /** A mistake of ours. */
    static final int BUG = 4;

    private ExitCode() {}
}
