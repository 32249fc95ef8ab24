/** Values written as JSON. The one door to Jackson's JSON side. */
package glossator.json;
