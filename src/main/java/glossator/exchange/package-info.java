/** A glossary as other programs write and read it: CSV, SKOS and TBX. */
package glossator.exchange;
