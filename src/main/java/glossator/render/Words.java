package glossator.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import glossator.source.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The function by which templates say the theme's words in one language. Safe for use by many threads. */
final class Words implements TemplateMethodModelEx {
    private final Messages messages;
    private final Map<String, TemplateModel> known = new ConcurrentHashMap<>();

    Words(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object exec(List arguments) {
        String key = arguments.get(0).toString();
        if (arguments.size() == 1) {
            return said(key);
        }
        Object[] texts = new Object[arguments.size() - 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments.get(i + 1).toString();
        }
        return messages.text(key, texts);
    }

    /** Words without arguments, of which each page says the same two dozen. */
    private Object said(String key) {
        TemplateModel said = known.get(key);
        if (said == null) {
            said = new SimpleScalar(PrintableText.of(messages.text(key)));
            if (messages.has(key)) {
                known.put(key, said);
            }
        }
        return said;
    }
}
