package org.placard.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.placard.counting.Identity.Tags;
import org.placard.counting.RecordTable.Scope;
import org.placard.ledger.ActionKind;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;

/** Random crowds against the rule as one would say it, each pair of records held against each other. */
class MatchingTest {

    private static final Scope SCOPE = new Scope(new CampaignSlug("free-them"), ActionKind.SIGNATURE, false);

    /** What somebody filled in, each by a number; 0 is left empty. */
    private record Signed(long contact, long place, long name) {

        boolean isSameAs(Signed other) {
            boolean oneIsWithout = contact == 0 || other.contact == 0;
            return oneIsWithout ? place != 0 && place == other.place : contact == other.contact;
        }
    }

    @RepeatedTest(50)
    void whatCountsIsWhatTheRuleSays() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var crowd = crowd(random, 400);
        var table = table(crowd);

        new Matching(table, Map.of()).decide(Set.of());

        var seen = new HashMap<Verdict, Integer>();
        for (int row = 0; row < crowd.size(); row++) {
            seen.merge(table.verdict(row), 1, Integer::sum);
        }
        int asks = seen.getOrDefault(Verdict.ASKS, 0);
        assertThat(seen.getOrDefault(Verdict.COUNTS, 0) + asks)
                .as("seed " + seed)
                .isEqualTo(people(crowd));
        assertThat(asks).as("seed " + seed).isEqualTo(asking(crowd));
        assertThat(seen.getOrDefault(Verdict.DUPLICATE, 0)).as("seed " + seed).isEqualTo(crowd.size() - people(crowd));
        eachDuplicateIsOfOneThatCounts(table, crowd, seed);
    }

    @RepeatedTest(50)
    void takingSomeBackTakesThemAndHoldsTheirDuplicatesAndNobodyElse() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var crowd = crowd(random, 300);
        var before = table(crowd);
        new Matching(before, Map.of()).decide(Set.of());
        var takenBack = new HashSet<Long>();
        random.ints(20, 0, crowd.size()).forEach(row -> takenBack.add((long) row));
        takenBack.add(Long.MAX_VALUE);

        var table = table(crowd);
        new Matching(table, Map.of()).decide(takenBack);

        for (int row = 0; row < crowd.size(); row++) {
            var expected = takenBack.contains((long) row)
                    ? Verdict.WITHDRAWN
                    : isOneWithSomethingTakenBack(before, row, takenBack) ? Verdict.HELD : before.verdict(row);
            assertThat(table.verdict(row)).as("seed " + seed + ", row " + row).isEqualTo(expected);
        }
    }

    @Test
    void theOrderInWhichTheyCameMakesNoDifferenceToTheNumber() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var crowd = new ArrayList<>(crowd(random, 500));
        int expected = people(crowd);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(crowd, random);
            var table = table(crowd);
            new Matching(table, Map.of()).decide(Set.of());
            int counted = 0;
            for (int row = 0; row < crowd.size(); row++) {
                counted += table.verdict(row).isCounted() ? 1 : 0;
            }
            assertThat(counted).as("seed " + seed).isEqualTo(expected);
        }
    }

    private static void eachDuplicateIsOfOneThatCounts(RecordTable table, List<Signed> crowd, long seed) {
        for (int row = 0; row < crowd.size(); row++) {
            if (table.verdict(row) == Verdict.DUPLICATE) {
                assertThat(crowd.get(row).isSameAs(crowd.get(table.other(row))))
                        .as("seed " + seed + ", row " + row)
                        .isTrue();
            }
        }
    }

    /** One for each address; one for each name and postcode that nobody of that place gave an address for; all the bare ones. */
    private static int people(List<Signed> crowd) {
        long addresses = crowd.stream()
                .map(Signed::contact)
                .filter(tag -> tag != 0)
                .distinct()
                .count();
        long places = crowd.stream()
                .filter(one -> one.contact() == 0 && one.place() != 0)
                .filter(one -> crowd.stream().noneMatch(other -> other.contact() != 0 && other.place() == one.place()))
                .map(Signed::place)
                .distinct()
                .count();
        long bare = crowd.stream()
                .filter(one -> one.contact() == 0 && one.place() == 0)
                .count();
        return (int) (addresses + places + bare);
    }

    /** Of the bare ones, all but the first of a name that nobody else bears who said more. */
    private static int asking(List<Signed> crowd) {
        var bare = crowd.stream()
                .filter(one -> one.contact() == 0 && one.place() == 0)
                .toList();
        long standing = bare.stream()
                .map(Signed::name)
                .distinct()
                .filter(name -> crowd.stream()
                        .noneMatch(other -> other.name() == name && (other.contact() != 0 || other.place() != 0)))
                .count();
        return (int) (bare.size() - standing);
    }

    private static boolean isOneWithSomethingTakenBack(RecordTable before, int row, Set<Long> takenBack) {
        int root = root(before, row);
        return takenBack.stream()
                .filter(number -> number < before.size())
                .anyMatch(number -> number != row && root(before, number.intValue()) == root);
    }

    private static int root(RecordTable table, int row) {
        return table.verdict(row) == Verdict.DUPLICATE ? root(table, table.other(row)) : row;
    }

    private static List<Signed> crowd(Random random, int size) {
        var crowd = new ArrayList<Signed>();
        for (int i = 0; i < size; i++) {
            long name = 1L + random.nextInt(size / 4);
            long place = random.nextInt(3) == 0 ? 0 : 1000L * name + random.nextInt(2);
            long contact = random.nextBoolean() ? 0 : 1L + 3L * name + random.nextInt(3);
            crowd.add(new Signed(contact, place, name));
        }
        return crowd;
    }

    private static RecordTable table(List<Signed> crowd) {
        var table = new RecordTable();
        for (int row = 0; row < crowd.size(); row++) {
            var one = crowd.get(row);
            var id = ActionId.of(
                    ByteBuffer.allocate(16).putLong(row).putLong(~row).array());
            table.add(id, SCOPE, row, new Tags(one.contact(), one.place(), one.name()), Verdict.COUNTS);
            assertThat(table.id(row)).isEqualTo(id);
        }
        return table;
    }
}
