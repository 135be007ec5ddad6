package org.mingjing.core.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The interned texts and actors to which packed events refer by number.
 *
 * <p>It grows while case files are built and is only read afterwards; one writer, no locking.
 * Number 0 is the empty text and the unknown actor.
 */
public final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Actor, Integer> actorNumbers = new HashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private int[] persons = new int[16];

    public Lexicon() {
        number("");
        number(Actor.UNKNOWN);
    }

    /** The number of that text, given now if it is new. */
    public int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    /** The number of that text, or -1 when it was never seen. */
    public int find(String text) {
        Integer known = numbers.get(text);
        return known == null ? -1 : known;
    }

    public String text(int number) {
        return texts.get(number);
    }

    /** The number of that actor, given now if it is new. */
    public int number(Actor actor) {
        Integer known = actorNumbers.get(actor);
        if (known != null) {
            return known;
        }
        int number = actors.size();
        actorNumbers.put(actor, number);
        actors.add(actor);
        if (number == persons.length) {
            persons = Arrays.copyOf(persons, number * 2);
        }
        @Nullable String person = actor.person();
        persons[number] = person == null ? 0 : number(person);
        return number;
    }

    public Actor actor(int number) {
        return actors.get(number);
    }

    /** The text number of an actor's person; 0 when the person is unknown. */
    public int personOf(int actor) {
        return persons[actor];
    }

    /** How many texts are interned. */
    public int size() {
        return texts.size();
    }
}
