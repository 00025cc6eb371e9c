package cn.dangjian.seed.plan;

import java.util.Random;

/** What people are called and where they come from; the same dice give the same people. */
final class Invented {

    private static final String[] SURNAMES = "韦覃黄陆农岑王李张陈罗何梁莫蒙卢蓝潘岳杨".split("");
    private static final String[] STEMS = "甲乙丙丁戊己庚辛壬癸".split("");
    private static final String[] BRANCHES = "子丑寅卯辰巳午未申酉戌亥".split("");

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    /** 测 (test) in the middle says that nobody is called so. */
    String name() {
        return SURNAMES[random.nextInt(SURNAMES.length)] + "测" + STEMS[random.nextInt(STEMS.length)] + (random.nextBoolean() ? BRANCHES[random.nextInt(BRANCHES.length)] : "");
    }

    String nation() {
        int dice = random.nextInt(100);
        return dice < 62 ? "壮族" : dice < 85 ? "汉族" : dice < 95 ? "苗族" : "瑶族";
    }
}
