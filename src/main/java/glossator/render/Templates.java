package glossator.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNotFoundException;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Turns views into files. Templates are code of the publisher's, but they see views alone: no class, no method, no file
 * outside their folder. Safe for use by many threads.
 */
final class Templates {
    /** A page that grows past this is a template that never ends. */
    private static final int LARGEST_PAGE = 64 * 1024 * 1024;

    static {
        // What goes wrong in a template is a problem and is told as one. To look for a logger costs time, and one that
        // is found prints.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final Configuration configuration;
    private final TemplateFiles files;

    /** What a template made, or why it did not. */
    record Result(byte[] bytes, List<Problem> problems) {}

    Templates(TemplateFiles files) {
        this.files = files;
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new CheckedTemplates(loader(files)));
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    private static TemplateLoader loader(TemplateFiles files) {
        TemplateLoader builtIn = new ClassTemplateLoader(Templates.class, "/templates/");
        if (!Files.isDirectory(files.folder())) {
            return builtIn;
        }
        try {
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(files.folder().toFile()), builtIn});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + files.folder(), unreadable);
        }
    }

    /** Fills a template. */
    Result fill(String name, Map<String, Object> model, String page) {
        try (PageBuffer out = new PageBuffer(LARGEST_PAGE)) {
            Template template = configuration.getTemplate(name);
            template.process(model, out);
            return new Result(out.bytes(), List.of());
        } catch (TemplateNotFoundException missing) {
            return failed(problem(missing.getTemplateName(), 0, 0, "there is no such template", page));
        } catch (ParseException broken) {
            return failed(problem(
                    broken.getTemplateName(),
                    broken.getLineNumber(),
                    broken.getColumnNumber(),
                    expected(broken.getEditorMessage()),
                    page));
        } catch (TemplateException wrong) {
            if (wrong.getCause() instanceof CheckedTemplates.Refused refused) {
                return failed(problem(refused, page));
            }
            return failed(problem(
                    wrong.getTemplateSourceName(),
                    number(wrong.getLineNumber()),
                    number(wrong.getColumnNumber()),
                    reason(wrong),
                    page));
        } catch (StackOverflowError recursion) {
            return failed(recursion(name, page));
        } catch (CheckedTemplates.Refused refused) {
            return failed(problem(refused, page));
        } catch (SecurityException outside) {
            return failed(problem(name, 0, 0, "a file that it includes lies outside the templates", page));
        } catch (IOException unreadable) {
            return failed(problem(name, 0, 0, firstLine(String.valueOf(unreadable.getMessage())), page));
        }
    }

    private static Result failed(Problem problem) {
        return new Result(new byte[0], List.of(problem));
    }

    private Problem problem(CheckedTemplates.Refused refused, String page) {
        SourceFile source = source(refused.template());
        return source.error("template", new Span(refused.at(), refused.at()), refused.getMessage())
                .hint("met when making " + page);
    }

    /** Where the stack has overflowed is not known; a macro that calls itself is looked for in the text. */
    private Problem recursion(String template, String page) {
        SourceFile source = source(template);
        int at = new TemplateText(source.text()).recursion().orElse(0);
        return source.error("template", new Span(at, at), "a macro of this template calls itself without end")
                .hint("met when making " + page);
    }

    private SourceFile source(String template) {
        return new SourceFile("templates/" + template, files.text(template).orElse(""));
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    /** What FreeMarker found; the long list of what it would have liked is left out. */
    private static String expected(String message) {
        int list = message.indexOf(", but was expecting");
        return firstLine(list < 0 ? message : message.substring(0, list) + " where it cannot stand");
    }

    private static String reason(TemplateException wrong) {
        String blamed = wrong.getBlamedExpressionString();
        boolean missing = wrong instanceof InvalidReferenceException && blamed != null;
        return missing ? "\"" + blamed + "\" has no value here" : firstLine(wrong.getMessageWithoutStackTop());
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    private Problem problem(String template, int line, int column, String message, String page) {
        String path = "templates/" + template;
        String hint = "met when making " + page;
        if (line < 1 || template == null) {
            return Problem.of(path, Severity.ERROR, "template", message).hint(hint);
        }
        SourceFile source = source(template);
        String[] lines = source.text().split("\n", -1);
        int offset = 0;
        for (int i = 0; i < Math.min(line - 1, lines.length - 1); i++) {
            offset += lines[i].length() + 1;
        }
        int at = Math.min(source.text().length(), offset + Math.max(0, column - 1));
        return source.error("template", new Span(at, at), message).hint(hint);
    }

    /** The function by which templates say the theme's words. */
    static TemplateMethodModelEx words(Messages messages) {
        return arguments -> {
            List<Object> texts = new ArrayList<>();
            for (Object argument : arguments) {
                texts.add(argument.toString());
            }
            return messages.text(
                    texts.get(0).toString(), texts.subList(1, texts.size()).toArray());
        };
    }

    /** A model with the words added. */
    static Map<String, Object> model(Messages messages, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("t", words(messages));
        return model;
    }
}
