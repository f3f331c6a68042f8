/**
 * The page: the same verdicts as the command line, in a browser on this machine. The server keeps no state; an address
 * says all that is asked.
 */
package org.tacet.web;
