package cn.dangjian.seed.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Units of the county seat that have a branch; companies and schools are invented. */
final class Organs {

    static final List<String> COUNTY_ORGANS = List.of("县委办公室", "县人大办公室", "县政府办公室", "县政协办公室", "县纪委监委", "县委组织部", "县委宣传部", "县委统战部", "县委政法委", "县委编办",
            "县委党校", "县委巡察办", "县总工会", "团县委", "县妇联", "县科协", "县残联", "县工商联", "县人民法院", "县人民检察院", "县发展和改革局", "县科技工业和商务局", "县民族宗教局", "县民政局", "县司法局",
            "县财政局", "县人力资源和社会保障局", "县自然资源局", "县生态环境局", "县住房和城乡建设局", "县交通运输局", "县水利局", "县农业农村局", "县文化广电和旅游局", "县退役军人事务局", "县应急管理局",
            "县审计局", "县市场监督管理局", "县统计局", "县乡村振兴局", "县医疗保障局", "县林业局", "县行政审批局", "县城市管理局", "县供销社", "县税务局", "县气象局", "县档案馆", "县融媒体中心", "县机关事务中心");
    static final List<String> SCHOOLS = Stream.concat(Stream.of("县教育局机关", "县普通高中", "县民族高中", "县职业学校", "县教师发展中心", "县特殊教育学校"),
            IntStream.rangeClosed(1, 9).boxed().flatMap(i -> Stream.of("县第" + chinese(i) + "初级中学", "县第" + chinese(i) + "小学"))).toList();
    static final List<String> HEALTH = List.of("县卫生健康局机关", "县人民医院第一", "县人民医院第二", "县人民医院第三", "县中医医院第一", "县中医医院第二", "县妇幼保健院", "县疾病预防控制中心", "县卫生监督所",
            "县中心血站", "县急救中心", "县健康教育所");
    static final List<String> NEW = IntStream.rangeClosed(1, 24).mapToObj(i -> (i % 3 == 0 ? "虚构社会组织" : "虚构企业") + chinese(i)).toList();
    static final List<String> POLICE = List.of("县公安局机关第一", "县公安局机关第二", "县公安局刑侦大队", "县公安局交警大队", "县公安局治安大队", "县公安局巡警大队", "县公安局看守所", "八达派出所", "古障派出所", "那劳派出所",
            "马蚌派出所", "普合派出所");

    private Organs() {
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        String tens = number < 10 ? "" : (number < 20 ? "" : String.valueOf(digits.charAt(number / 10))) + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
    }
}
