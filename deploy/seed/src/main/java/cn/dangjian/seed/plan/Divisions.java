package cn.dangjian.seed.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The official divisions of the county: towns and villages with their codes. */
public final class Divisions {

    public record Division(String code, String name, String parentCode, String level) {

        /** 八达村委会 → 八达村, 城北社区居委会 → 城北社区. */
        public String shortName() {
            return name.replaceAll("(社区)居民?委员?会$", "$1").replaceAll("村委会$", "村");
        }
    }

    private final List<Division> all;

    private Divisions(List<Division> all) {
        this.all = all;
    }

    public static Divisions read() throws IOException {
        try (InputStream in = Divisions.class.getResourceAsStream("/xilin-divisions.csv")) {
            return new Divisions(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank())
                    .map(line -> line.split(",")).map(cells -> new Division(cells[0], cells[1], cells[2], cells[3])).toList());
        }
    }

    public Division county() {
        return all.stream().filter(it -> it.level().equals("county")).findFirst().orElseThrow();
    }

    public List<Division> towns() {
        return all.stream().filter(it -> it.level().equals("town")).toList();
    }

    public List<Division> villagesOf(Division town) {
        return all.stream().filter(it -> it.parentCode().equals(town.code())).toList();
    }
}
