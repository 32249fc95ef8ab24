/** An index that a reader's browser searches piece by piece, and the one way in which words are folded for it. */
package glossator.search;
