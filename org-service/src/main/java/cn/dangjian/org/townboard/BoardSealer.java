package cn.dangjian.org.townboard;

import cn.dangjian.core.person.Masks;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.sealing.SentMask;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Turns a form into a row: encrypts the phone, or keeps the present one where its mask came back. */
@Component
class BoardSealer {

    static final String MASKED = "联系方式含有“*”,请填写完整号码";

    private final Ciphers ciphers;

    BoardSealer(Ciphers ciphers) {
        this.ciphers = ciphers;
    }

    BoardMember seal(long id, BoardForm form, Instant now) {
        if (Masks.isMasked(form.phone())) {
            throw Problem.invalidField("MASK_UNKNOWN", "phone", MASKED);
        }
        return new BoardMember(id, form.townId(), form.board(), form.name(), form.post(), form.photoId(), sealed(form.phone()), Masks.phone(form.phone()), form.sort(), 1, now, now);
    }

    /** The row with what the form says; it stays on its board. */
    BoardMember change(BoardMember present, BoardForm form, Instant now) {
        boolean kept = SentMask.keeps("phone", "联系方式", form.phone(), present.phoneMask());
        return new BoardMember(present.id(), present.townId(), present.board(), form.name(), form.post(), form.photoId(), kept ? ciphers.renew(present.phoneCipher()) : sealed(form.phone()),
                kept ? present.phoneMask() : Masks.phone(form.phone()), form.sort(), present.version() + 1, present.createdAt(), now);
    }

    private String sealed(String phone) {
        return phone == null ? null : ciphers.encrypt(phone);
    }
}
