package cn.dangjian.auth.device;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browser and operating system as a user knows them, read from what the browser calls itself (SYS-26, SYS-30). What is not known shows as 其他. */
public record Device(String browser, String system) {

    private static final String OTHER = "其他";

    /** In this order: each browser also names those whose pages it can show. */
    private static final Map<String, Pattern> BROWSERS = ordered(
            "微信", "MicroMessenger/(\\d+)", "企业微信", "wxwork/(\\d+)", "Edge", "Edg(?:e|A|iOS)?/(\\d+)", "Opera", "(?:OPR|Opera)/(\\d+)", "QQ浏览器", "M?QQBrowser/(\\d+)",
            "360浏览器", "(?:QihooBrowser|360SE|360EE)/?(\\d*)", "UC浏览器", "UC?Browser/(\\d+)", "华为浏览器", "HuaweiBrowser/(\\d+)", "小米浏览器", "MiuiBrowser/(\\d+)",
            "Firefox", "(?:Firefox|FxiOS)/(\\d+)", "Chrome", "(?:Chrome|CriOS|HeadlessChrome)/(\\d+)", "Safari", "Version/(\\d+)[^ ]* .*Safari/", "IE", "(?:MSIE |Trident/.*rv:)(\\d+)");

    private static final Map<String, Pattern> SYSTEMS = ordered(
            "HarmonyOS", "(?:HarmonyOS|OpenHarmony) ?(\\d*)", "Android", "Android (\\d+)", "iOS", "(?:iPhone|CPU) OS (\\d+)", "Windows 10/11", "Windows NT 10\\.0()", "Windows 8", "Windows NT 6\\.[23]()",
            "Windows 7", "Windows NT 6\\.1()", "Windows", "Windows()", "macOS", "Mac OS X (\\d+)", "统信/麒麟", "(?:UOS|Kylin|UnionTech)()", "Linux", "Linux()");

    public static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(Map<String, Pattern> known, String userAgent) {
        for (var entry : known.entrySet()) {
            Matcher found = entry.getValue().matcher(userAgent == null ? "" : userAgent);
            if (found.find()) {
                return (entry.getKey() + " " + found.group(1)).strip();
            }
        }
        return OTHER;
    }

    private static Map<String, Pattern> ordered(String... namesAndPatterns) {
        var map = new java.util.LinkedHashMap<String, Pattern>();
        for (int i = 0; i < namesAndPatterns.length; i += 2) {
            map.put(namesAndPatterns[i], Pattern.compile(namesAndPatterns[i + 1]));
        }
        return map;
    }
}
