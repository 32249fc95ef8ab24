/** What authors write: explainers, and the texts of standalone pages, topics and authors beside them. */
package glossator.article;
