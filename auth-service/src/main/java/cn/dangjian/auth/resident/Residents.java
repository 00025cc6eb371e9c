package cn.dangjian.auth.resident;

import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Profiles of residents (SYS-41, SYS-43). */
@Service
class Residents {

    private final ResidentMapper mapper;
    private final AccountMapper accounts;
    private final Ciphers ciphers;
    private final BlindIndex index;
    private final WeChat wechat;
    private final Sessions sessions;

    Residents(ResidentMapper mapper, AccountMapper accounts, Ciphers ciphers, BlindIndex index, WeChat wechat, Sessions sessions) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.ciphers = ciphers;
        this.index = index;
        this.wechat = wechat;
        this.sessions = sessions;
    }

    Resident find(long id, DataScope scope) {
        return Optional.ofNullable(mapper.find(scope, id)).orElseThrow(() -> Problem.notFound("NOT_FOUND", "群众用户不存在"));
    }

    ResidentProfile save(long id, ProfileForm form) {
        Resident before = find(id, DataScope.own(id));
        boolean keepsPhone = form.phone() != null && form.phone().equals(before.phoneMask());
        boolean keepsSpare = form.sparePhone() != null && form.sparePhone().equals(before.spareMask());
        Phone phone = keepsPhone ? null : phone("phone", form.phone(), "电话");
        Phone spare = keepsSpare ? null : phone("sparePhone", form.sparePhone(), "备用手机号码");
        return write(new Resident(id, form.nickname(), form.name(), form.sex() == null ? "UNKNOWN" : form.sex(),
                keepsPhone ? before.phoneCipher() : sealed(phone), keepsPhone ? before.phoneIndex() : indexed(phone), keepsPhone ? before.phoneMask() : masked(phone),
                keepsSpare ? before.spareCipher() : sealed(spare), keepsSpare ? before.spareMask() : masked(spare), form.address(), before.gridId(), before.version(), before.createdAt()));
    }

    /** The phone that WeChat vouches for takes the place of a typed one; it has to be that of this very WeChat user. */
    ResidentProfile takePhone(long id, String code) {
        Resident before = find(id, DataScope.own(id));
        String openid = WeChatName.openid(ciphers.decrypt(accounts.find(DataScope.own(id), id).loginCipher()));
        Phone phone = phone("code", wechat.phoneOf(code, openid), "微信绑定的手机号码");
        return write(new Resident(id, before.nickname(), before.name(), before.sex(), sealed(phone), indexed(phone), masked(phone), before.spareCipher(), before.spareMask(),
                before.address(), before.gridId(), before.version(), before.createdAt()));
    }

    /** Everything that is kept, with whole numbers. */
    ResidentCopy copy(long id) {
        Resident it = find(id, DataScope.own(id));
        String openid = WeChatName.openid(ciphers.decrypt(accounts.find(DataScope.own(id), id).loginCipher()));
        return new ResidentCopy(id, openid, it.nickname(), it.name(), it.sex(), ciphers.decrypt(it.phoneCipher()), ciphers.decrypt(it.spareCipher()), it.address(), it.gridId(),
                it.createdAt(), sessions.traces(id));
    }

    Page<ResidentItem> page(String name, String phone, Long gridId, PageQuery query, DataScope scope) {
        String number = phone == null ? "" : phone.strip();
        if (!number.isEmpty() && Phone.parse(number).isEmpty()) {
            throw Problem.invalidField("INVALID", "phone", "请输入完整的11位手机号码");
        }
        var filter = new ResidentFilter(name, number.isEmpty() ? null : index.all(number), gridId);
        return Page.of(mapper.page(scope, filter, query), mapper.count(scope, filter), query).map(ResidentItem::of);
    }

    private ResidentProfile write(Resident now) {
        if (mapper.update(DataScope.own(now.id()), now) == 0) {
            throw Problem.conflict("CHANGED_MEANWHILE", "个人信息刚被修改,请刷新后重试");
        }
        return ResidentProfile.of(now);
    }

    private static Phone phone(String field, String text, String label) {
        return text == null ? null : Phone.parse(text).orElseThrow(() -> Problem.invalidField("INVALID", field, label + "不正确"));
    }

    private String sealed(Phone phone) {
        return phone == null ? null : ciphers.encrypt(phone.value());
    }

    private String indexed(Phone phone) {
        return phone == null ? null : index.of(phone.value());
    }

    private static String masked(Phone phone) {
        return phone == null ? null : phone.masked();
    }
}
