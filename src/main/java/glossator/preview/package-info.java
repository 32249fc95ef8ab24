/** Shows the last good build in a browser: watches the project, builds again what changes, and reloads the pages that show it. */
package glossator.preview;
