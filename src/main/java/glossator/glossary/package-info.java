/** Terms, and where a text names them. Languages plug in here as modules. */
package glossator.glossary;
