/** How the work of a run is shared among processors. */
package glossator.parallel;
