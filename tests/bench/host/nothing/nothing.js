// The null of the bench: an extension whose script in the page does nothing.
