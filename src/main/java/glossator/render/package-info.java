/** Pages as plain values for templates, and the HTML that templates make of them. The one door to FreeMarker. */
package glossator.render;
