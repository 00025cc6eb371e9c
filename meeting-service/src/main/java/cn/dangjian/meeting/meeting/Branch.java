package cn.dangjian.meeting.meeting;

/** The organisation that a meeting belongs to: its publisher's branch, whoever else attends (spec 03 §3.6). */
public record Branch(long id, String path, String name) {
}
