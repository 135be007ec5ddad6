package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @Test
    void knowsTheEmptyTextAndTheUnknownActorFromTheStart() {
        assertThat(lexicon.number("")).isZero();
        assertThat(lexicon.text(0)).isEmpty();
        assertThat(lexicon.number(Actor.UNKNOWN)).isZero();
        assertThat(lexicon.actor(0)).isEqualTo(Actor.UNKNOWN);
        assertThat(lexicon.personOf(0)).isZero();
        assertThat(lexicon.size()).isEqualTo(1);
    }

    @Test
    void numbersATextOnce() {
        int number = lexicon.number("收费");

        assertThat(lexicon.number("收费")).isEqualTo(number);
        assertThat(lexicon.find("收费")).isEqualTo(number);
        assertThat(lexicon.text(number)).isEqualTo("收费");
        assertThat(lexicon.size()).isEqualTo(2);
    }

    @Test
    void doesNotLearnByFinding() {
        assertThat(lexicon.find("never")).isEqualTo(-1);
        assertThat(lexicon.size()).isEqualTo(1);
    }

    @Test
    void numbersAnActorOnce() {
        Actor li = new Actor("Li", "window 3", "tax");
        int number = lexicon.number(li);

        assertThat(lexicon.number(new Actor("Li", "window 3", "tax"))).isEqualTo(number);
        assertThat(lexicon.actor(number)).isEqualTo(li);
        assertThat(lexicon.text(lexicon.personOf(number))).isEqualTo("Li");
    }

    @Test
    void takesOnePersonInTwoPostsForOnePerson() {
        int window = lexicon.number(new Actor("Li", "window 3", null));
        int desk = lexicon.number(new Actor("Li", "desk", null));

        assertThat(window).isNotEqualTo(desk);
        assertThat(lexicon.personOf(window)).isEqualTo(lexicon.personOf(desk));
    }

    @Test
    void knowsNoPersonOfAnActorWithoutOne() {
        int office = lexicon.number(new Actor(null, null, "tax"));

        assertThat(lexicon.personOf(office)).isZero();
    }

    @Test
    void holdsManyActors() {
        IntStream.range(0, 100).forEach(i -> lexicon.number(Actor.ofPerson("p" + i)));

        assertThat(IntStream.range(0, 100))
                .allMatch(i -> lexicon.text(lexicon.personOf(i + 1)).equals("p" + i));
    }
}
