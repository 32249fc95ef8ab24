/** The head of a content file: where it ends and the body begins, and the records that several kinds of content share. */
package glossator.frontmatter;
