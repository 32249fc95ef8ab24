/** The files an author wrote, places in them, and problems found there. */
package glossator.source;
