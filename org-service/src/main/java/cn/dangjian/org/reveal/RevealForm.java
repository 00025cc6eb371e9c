package cn.dangjian.org.reveal;

import java.util.List;

/** @param fields idCard, phone */
record RevealForm(List<String> fields, String reason) {
}
