package org.mingjing.core.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who did an act: a person, in a post, of a department. Whatever the source did not tell is null.
 *
 * @param person name or number of the person, as the source sends it
 * @param post the post 岗位 or window
 * @param department the department's name or code
 */
public record Actor(@Nullable String person, @Nullable String post, @Nullable String department) {
    /** Nobody known. */
    public static final Actor UNKNOWN = new Actor(null, null, null);

    public static Actor ofPerson(String person) {
        return new Actor(person, null, null);
    }
}
