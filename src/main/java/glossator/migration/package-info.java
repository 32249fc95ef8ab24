/** Sites of other generators as files of ours. Pure functions from texts and names to texts, copies and problems. */
package glossator.migration;
