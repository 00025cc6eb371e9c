package cn.dangjian.org.dictionary;

import java.util.List;
import java.util.stream.Stream;

/** Choices of the member form. A value is its own label, so that what a clerk writes into the import file means the same. */
public record Dictionaries(List<Option> nations, List<Option> educations, List<Option> personnelCategories, List<Option> memberStatuses, List<Option> orgTypes,
        List<Option> partyStatuses) {

    public record Option(String label, String value) {
    }

    public static final Dictionaries ALL = new Dictionaries(
            options("汉族", "壮族", "苗族", "瑶族", "蒙古族", "回族", "藏族", "维吾尔族", "彝族", "布依族", "朝鲜族", "满族", "侗族", "白族", "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族",
                    "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族",
                    "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族"),
            options("小学", "初中", "高中", "中专", "大专", "本科", "硕士", "博士"),
            options("在岗职工", "机关干部", "事业单位人员", "企业职工", "离退休人员", "农民党员", "学生", "下岗失业", "低保"),
            options("正常", "流动党员", "失联", "停止党籍"),
            options("农村基层党组织", "城市社区党组织", "机关党组织", "事业单位党组织", "国有企业党组织", "两新党组织"),
            options("正常", "停止党籍", "已出党", "已死亡"));

    private static List<Option> options(String... labels) {
        return Stream.of(labels).map(label -> new Option(label, label)).toList();
    }
}
