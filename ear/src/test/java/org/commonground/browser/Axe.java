package org.commonground.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.util.List;

/**
 * Looks for barriers in a page as it stands once every change of colour is over; axe comes into a
 * page once, however often asked.
 */
final class Axe {
    /** What the colours of a page decide, and nothing else does. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Half a megabyte; wrapped so that Playwright takes it for a function. */
    private static final String SOURCE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Only violations are asked for: what is right on a long page is longer than the page. */
    private static final String RUN =
            """
            async rules => {
                document.getAnimations()
                    .filter(each => each instanceof CSSTransition)
                    .forEach(each => each.finish());
                const found = await axe.run(document, {
                    resultTypes: ['violations'],
                    ...(rules.length && {runOnly: {type: 'rule', values: rules}})
                });
                return found.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id}: [${node.target}] ${node.failureSummary.replace(/\\n/g, ' ')}`));
            }
            """;

    private Axe() {}

    static List<String> barriers(Page page) {
        return found(page, List.of());
    }

    static List<String> barriersOfColour(Page page) {
        return found(page, OF_COLOUR);
    }

    private static List<String> found(Page page, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }
}
