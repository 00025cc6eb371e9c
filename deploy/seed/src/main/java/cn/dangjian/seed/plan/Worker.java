package cn.dangjian.seed.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented grid worker who is no member (ORG-12), in the words of the import template. */
public record Worker(String name, String sex, String nation, String politics, String education, String phone, String grid, String duty) {

    private static final List<String> DUTIES = List.of("三级网格长", "四级副网格长", "网格员");
    private static final List<String> EDUCATIONS = List.of("初中", "高中", "中专", "大专");

    /** Three in each village and community. */
    public static List<Worker> of(Divisions divisions) {
        var random = new Random(20_261_126);
        var invented = new Invented(random);
        var workers = new ArrayList<Worker>();
        for (var town : divisions.towns()) {
            for (var village : divisions.villagesOf(town)) {
                String grid = divisions.county().name() + "/" + town.name() + "/" + village.shortName();
                for (String duty : DUTIES) {
                    workers.add(new Worker(invented.name(), random.nextInt(100) < 55 ? "男" : "女", invented.nation(), random.nextInt(10) == 0 ? "共青团员" : "群众",
                            EDUCATIONS.get(random.nextInt(EDUCATIONS.size())), phone(workers.size() + 1), grid, duty));
                }
            }
        }
        return workers;
    }

    /** Nobody's: members' begin with 1660. */
    private static String phone(int number) {
        return "1661" + String.format("%07d", number);
    }
}
