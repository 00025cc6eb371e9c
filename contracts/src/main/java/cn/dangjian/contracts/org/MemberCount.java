package cn.dangjian.contracts.org;

/** Number of persons of one type whose own organisation is this one (descendants not included). */
public record MemberCount(long orgId, MemberType type, long count) {
}
