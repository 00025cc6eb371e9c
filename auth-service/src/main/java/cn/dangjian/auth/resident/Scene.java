package cn.dangjian.auth.resident;

import cn.dangjian.core.problem.Problem;

/** What a mini-program code carries: {@code g=<grid id>}, or nothing (SYS-40). */
record Scene(Long gridId) {

    static Scene parse(String text) {
        if (text == null || text.isBlank()) {
            return new Scene(null);
        }
        if (!text.matches("g=[1-9]\\d{0,17}")) {
            throw Problem.invalidField("SCENE_INVALID", "scene", "二维码不正确,请重新扫描网格二维码");
        }
        return new Scene(Long.parseLong(text.substring(2)));
    }
}
