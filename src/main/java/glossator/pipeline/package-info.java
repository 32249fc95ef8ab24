/** Runs the stages in order: folders in, the files of a site and all problems out. */
package glossator.pipeline;
