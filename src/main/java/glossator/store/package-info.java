/** Values that outlive a process: what they are made of as bytes, and a file that keeps them. */
package glossator.store;
