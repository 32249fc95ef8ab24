/** Text into document; document into prose, headings, links and HTML. The one door to flexmark and jsoup. */
package glossator.markdown;
