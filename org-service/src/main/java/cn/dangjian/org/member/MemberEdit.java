package cn.dangjian.org.member;

import cn.dangjian.web.security.CurrentUser;

/**
 * One 修改 of a person.
 *
 * @param register  the page that it comes from; a person of another register is not found there
 * @param confirmed the clerk has confirmed what {@link Development} has doubts about
 */
record MemberEdit(long id, MemberForm form, Register register, boolean confirmed, CurrentUser by) {
}
