package glossator.cli;

import glossator.linkcheck.AnswerCache;
import glossator.linkcheck.LinkChecker;
import glossator.linkcheck.Surroundings;
import glossator.pipeline.BuildResult;
import glossator.pipeline.LinkInquiry;
import glossator.pipeline.Progress;
import glossator.pipeline.SiteBuild;
import glossator.source.Problem;
import glossator.source.ProblemPrinter;
import glossator.yaml.Located;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports what a build would report and what an editor would add, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports everything that a build would report, and what an editor would add; writes nothing.",
        footer = {"", "glossator check --strict", "glossator check --format github"})
final class CheckCommand implements Callable<Integer> {
    /** The forms of the report. */
    enum Format {
        text,
        json,
        sarif,
        github
    }

    @Mixin
    private ProjectOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif (2.1.0) or github (default: text, on standard error).")
    private Format format = Format.text;

    @Option(names = "--only-build", description = "Leave out the editorial checks, which no build makes.")
    private boolean onlyBuild;

    @Option(
            names = "--external",
            description =
                    "Ask other sites too whether what is linked is still there: slowly, and never on a private network.")
    private boolean external;

    @Option(
            names = "--external-limit",
            paramLabel = "SECONDS",
            description = "How long to ask other sites (default: 300). What is left is told; the next run asks for it.")
    private int externalLimit = 300;

    @Option(names = "--no-cache", description = "Ask other sites anew, and keep no answers for the next run.")
    private boolean noCache;

    private final Console console;
    private final Supplier<Surroundings> surroundings;

    CheckCommand(Console console, Supplier<Surroundings> surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (onlyBuild && external) {
            console.fail("--external is an editorial check, which --only-build leaves out; name one of them");
            return ExitCode.USAGE;
        }
        if (externalLimit < 0) {
            console.fail("--external-limit is a number of seconds, not " + externalLimit);
            return ExitCode.USAGE;
        }
        BuildResult result = result();
        if (format != Format.text) {
            console.out().println(report(result.problems()));
            return console.silent(result, options.strict());
        }
        int code = console.report(result, options.strict());
        if (result.problems().isEmpty()) {
            console.err()
                    .println("no problems in " + Console.count(result.counts().pages(), "page"));
        }
        return code;
    }

    private BuildResult result() throws IOException {
        try (ProgressLine progress = console.progress(false)) {
            SiteBuild build = new SiteBuild(options.project(), options.build(), progress);
            return onlyBuild ? build.run() : build.check(external ? links -> ask(links, progress) : LinkInquiry.none());
        }
    }

    private List<Problem> ask(List<Located<String>> links, Progress progress) throws IOException {
        AnswerCache cache = noCache
                ? AnswerCache.none()
                : CacheFolder.answers(options.project()).map(AnswerCache::in).orElse(AnswerCache.none());
        Duration limit = Duration.ofSeconds(externalLimit);
        try {
            return new LinkChecker(surroundings.get(), cache, Version.text(), limit).problems(links, told(progress));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check of links was stopped");
        } finally {
            save(cache);
        }
    }

    /** That nothing could be kept makes the next run ask again, and nothing wrong. */
    private void save(AnswerCache cache) {
        try {
            cache.save();
        } catch (IOException fault) {
            console.err().println("no answers were kept for the next run: " + ProblemPrinter.visible(fault.toString()));
        }
    }

    private String report(List<Problem> problems) {
        return switch (format) {
            case sarif -> ProblemFormats.sarif(problems, Version.text());
            case github -> ProblemFormats.github(problems).stripTrailing();
            default -> ProblemFormats.json(problems);
        };
    }

    private static LinkChecker.Listener told(Progress progress) {
        return new LinkChecker.Listener() {
            @Override
            public void asking(int addresses) {
                progress.stage("asking other sites", addresses);
            }

            @Override
            public void answered() {
                progress.step();
            }
        };
    }
}
