package cn.dangjian.org.member;

import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.core.problem.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Orders the login account of a member from auth-service, within the caller's global transaction (ORG-06, ORG-07). */
@Component
public class MemberAccounts {

    private final AuthClient auth;

    MemberAccounts(AuthClient auth) {
        this.auth = auth;
    }

    void create(Member member, MemberForm form) {
        named(form, () -> auth.createAccounts(List.of(spec(member, form))));
    }

    void change(Member member, MemberForm form) {
        named(form, () -> auth.changeAccount(member.accountId(), spec(member, form)));
    }

    /** The same account under another organisation. */
    void move(Member member, String phone) {
        auth.changeAccount(member.accountId(), new AccountSpec(member.accountId(), "MEMBER", member.id(), member.name(), member.login(), phone, null, member.enabled(),
                member.orgId(), member.orgPath(), null));
    }

    public static AccountSpec spec(Member member, MemberForm form) {
        return new AccountSpec(member.accountId(), "MEMBER", member.id(), member.name(), member.login(), form.phone(), form.password(), member.enabled(), member.orgId(), member.orgPath(),
                form.roleIds());
    }

    /** auth-service only knows that a login name is taken; the form has a field for it. */
    private static void named(MemberForm form, Runnable order) {
        try {
            order.run();
        } catch (Problem refusal) {
            if (refusal.status() != 409) {
                throw refusal;
            }
            boolean ownLogin = form.account() != null && !form.account().equals(form.phone());
            throw ownLogin ? Problem.conflictField(refusal.code(), "account", "账号已存在") : Problem.conflictField(refusal.code(), "phone", MemberUniqueness.PHONE_TAKEN);
        }
    }
}
