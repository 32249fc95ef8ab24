package glossator.render;

import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import glossator.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final TemplateFaults faults;
    private final boolean own;

    /** What a template made, or why it did not. */
    record Result(byte[] bytes, List<Problem> problems) {}

    Templates(TemplateFiles files) {
        this.faults = new TemplateFaults(files);
        this.own = !files.own().isEmpty();
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(files));
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
        configuration.setRegisteredCustomOutputFormats(List.of(HtmlFormat.INSTANCE));
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** Compiles the built-in templates, where there are no others: a mistake in one is told where it is met, not ahead. */
    void prepare() {
        if (own) {
            return;
        }
        for (String name : TemplateFiles.BUILT_IN_TEMPLATES) {
            try {
                configuration.getTemplate(name);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read template " + name, unreadable);
            }
        }
    }

    private static TemplateLoader loader(TemplateFiles files) {
        TemplateLoader builtIn = new ClassTemplateLoader(Templates.class, "/templates/");
        if (files.own().isEmpty()) {
            return builtIn;
        }
        ByteArrayTemplateLoader own = new ByteArrayTemplateLoader();
        files.own()
                .keySet()
                .forEach(name -> own.putTemplate(name, files.bytes(name).orElseThrow()));
        return new MultiTemplateLoader(new TemplateLoader[] {new CheckedTemplates(own), builtIn});
    }

    /** Fills a template. */
    Result fill(String name, Map<String, Object> model) {
        VisibleNames names = new VisibleNames();
        try (PageBuffer out = new PageBuffer(LARGEST_PAGE)) {
            Template template = configuration.getTemplate(name);
            Environment environment = template.createProcessingEnvironment(model, out);
            environment.setTemplateExceptionHandler((wrong, where, writer) -> {
                names.look(wrong, where);
                throw wrong;
            });
            environment.process();
            return new Result(out.bytes(), List.of());
        } catch (TemplateNotFoundException missing) {
            return failed(faults.of(missing));
        } catch (ParseException broken) {
            return failed(faults.of(broken));
        } catch (TemplateException wrong) {
            return failed(faults.of(wrong, names.hint(wrong)));
        } catch (StackOverflowError recursion) {
            return failed(faults.recursion(name));
        } catch (CheckedTemplates.Refused refused) {
            return failed(faults.of(refused));
        } catch (SecurityException outside) {
            return failed(faults.of(name, "a file that it includes lies outside the templates"));
        } catch (IOException unreadable) {
            return failed(faults.of(name, String.valueOf(unreadable.getMessage())));
        }
    }

    private static Result failed(Problem problem) {
        return new Result(new byte[0], List.of(problem));
    }

    /** A model with the words added, and with what was made once before. */
    static Map<String, Object> model(Words words, Once once, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("t", words);
        model.put("once", once);
        return model;
    }
}
