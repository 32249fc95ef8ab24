/** What an editor would say of a site that builds: rules with codes, their weights, and how authors silence them. */
package glossator.advice;
