package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.placard.sync.Door.Knock;
import org.placard.sync.Door.Limits;

@DisplayName("The hub's door")
class DoorTest {

    @Test
    @DisplayName("lets so many in at once, from one address and from all, and whoever leaves makes room")
    void atOnce() {
        var door = new Door(new Limits(3, 2, 100));
        var first = in(door, "one");
        in(door, "one");

        assertThat(door.knock("one")).isInstanceOf(Knock.TooOften.class);
        in(door, "two");
        assertThat(door.knock("two")).isInstanceOf(Knock.Full.class);
        first.close();

        assertThat(door.knock("two")).isInstanceOf(Knock.In.class);
    }

    @Test
    @DisplayName("hears one address only so often a minute, and another one all the same")
    void howOften() {
        var door = new Door(new Limits(3, 2, 5));
        for (int knock = 0; knock < 5; knock++) {
            in(door, "one").close();
        }

        assertThat(door.knock("one")).isInstanceOf(Knock.TooOften.class);
        assertThat(door.knock("two")).isInstanceOf(Knock.In.class);
    }

    @Test
    @DisplayName("is not closed by thousands of addresses that come once")
    void manyAddresses() {
        var door = new Door(new Limits(1, 1, 1));

        assertThat(IntStream.range(0, 5_000))
                .allSatisfy(number -> in(door, "address " + number).close());
    }

    private static Knock.In in(Door door, String address) {
        var knock = door.knock(address);
        assertThat(knock).isInstanceOf(Knock.In.class);
        return (Knock.In) knock;
    }
}
