/** The command line: arguments in, an exit code and printed problems out. */
package glossator.cli;
