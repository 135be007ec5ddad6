package org.mingjing.simulator;

/**
 * Who did something: a person of the city, or somebody the source does not name.
 *
 * @param person the name, which only one person of the city bears; empty when not named
 * @param post the post 岗位
 * @param department the department
 */
record Officer(String person, String post, String department) {}
