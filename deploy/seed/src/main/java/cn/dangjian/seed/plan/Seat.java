package cn.dangjian.seed.plan;

import cn.dangjian.seed.plan.Divisions.Division;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Somebody invented on the board of a town or village (ORG-34).
 *
 * @param place full name of the town or village
 * @param sort  place on the board, from 1
 */
public record Seat(String place, String board, int sort, String name, String post, String phone) {

    private static final List<String> PARTY_POSTS = List.of("书记", "副书记", "组织委员", "纪律委员", "宣传委员");
    private static final List<String> VILLAGE_POSTS = List.of("主任", "副主任", "委员");
    private static final int VILLAGES_WITH_BOARDS = 2;

    /** The Party committee of each town, and both boards of the first villages of the first towns. */
    public static List<Seat> of(Divisions divisions) {
        var seats = new ArrayList<Seat>();
        var invented = new Invented(new Random(20_261_127));
        String county = divisions.county().name();
        for (Division town : divisions.towns()) {
            add(seats, invented, county + "/" + town.name(), "PARTY_COMMITTEE", PARTY_POSTS);
        }
        for (Division town : divisions.towns().subList(0, 2)) {
            for (Division village : divisions.villagesOf(town).subList(0, VILLAGES_WITH_BOARDS)) {
                String place = county + "/" + town.name() + "/" + village.shortName();
                add(seats, invented, place, "PARTY_COMMITTEE", PARTY_POSTS);
                add(seats, invented, place, "VILLAGERS_COMMITTEE", VILLAGE_POSTS);
            }
        }
        return seats;
    }

    private static void add(List<Seat> seats, Invented invented, String place, String board, List<String> posts) {
        int sort = 1;
        for (String post : posts) {
            seats.add(new Seat(place, board, sort++, invented.name(), post, "1662" + String.format("%07d", seats.size() + 1)));
        }
    }
}
