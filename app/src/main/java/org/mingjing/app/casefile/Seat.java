package org.mingjing.app.casefile;

/**
 * Where somebody acted.
 *
 * @param department not empty
 * @param post empty when the source named none
 * @param person empty when the source named none
 */
public record Seat(String department, String post, String person) {}
