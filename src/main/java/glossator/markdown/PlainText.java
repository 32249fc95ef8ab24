package glossator.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.Flow.Event;

/** The words of inline content, without markup; an image says what it shows. */
final class PlainText {
    private PlainText() {}

    static String of(Node block) {
        Flow flow = FlowBuilder.build(block, false, false);
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Event event : flow.events()) {
            if (event.node() instanceof Image || event.node() instanceof ImageRef) {
                words.append(flow.text(), at, event.at()).append(of(event.node()));
                at = event.at();
            }
        }
        return words.append(flow.text(), at, flow.text().length()).toString().strip();
    }
}
