/** Makes a folder hold exactly the files of a site, and touches nothing else. */
package glossator.publish;
