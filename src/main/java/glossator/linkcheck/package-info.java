/** Asks other sites whether what is linked to is still there: politely, within limits, and never a private address. */
package glossator.linkcheck;
