/** Every page of the site: its address, who leads to whom, and what is wrong with the whole. */
package glossator.site;
