/** YAML read into values that know where they stand. The one door to Jackson. */
package glossator.yaml;
