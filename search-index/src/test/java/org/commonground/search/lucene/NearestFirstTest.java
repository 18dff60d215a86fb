package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class NearestFirstTest {

    @Test
    void keepsTheNearestInTheirOrder() {
        Random random = new Random(3);
        List<Neighbour> all = new ArrayList<>();
        NearestFirst nearest = new NearestFirst(20);
        for (int text = 0; text < 1_000; text++) {
            Neighbour neighbour = new Neighbour(text, random.nextFloat() * 2 - 1);
            all.add(neighbour);
            nearest.offer(neighbour.text(), neighbour.cosine());
        }
        all.sort(Comparator.comparingDouble(Neighbour::cosine).reversed());

        assertThat(nearest.inOrder()).isEqualTo(all.subList(0, 20));
    }

    @Test
    void takesOfEquallyNearOnesThoseOfTheSmallerNumbers() {
        NearestFirst nearest = new NearestFirst(2);
        for (long text : new long[] {9, 4, 7, 1, 8}) {
            nearest.offer(text, 0.5f);
        }

        assertThat(nearest.inOrder()).extracting(Neighbour::text).containsExactly(1L, 4L);
    }

    @Test
    void keepsAllWhereThereAreFew() {
        NearestFirst nearest = new NearestFirst(5);
        nearest.offer(3, -1);
        nearest.offer(2, 0.1f);

        assertThat(nearest.inOrder()).containsExactly(new Neighbour(2, 0.1f), new Neighbour(3, -1));
    }
}
