/** A text with its terms marked: Markdown and a lexicon in, HTML and the places where terms are used out. */
package glossator.annotation;
