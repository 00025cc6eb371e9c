package cn.dangjian.org.townboard;

import java.time.Instant;

/**
 * A row of table town_board_member. The phone is encrypted and shown as a mask, as those of members are.
 *
 * @param phoneCipher null: no phone given
 */
record BoardMember(long id, long townId, BoardType board, String name, String post, String photoId, String phoneCipher, String phoneMask, int sort, long version, Instant createdAt,
        Instant updatedAt) {

    @Override
    public String toString() {
        return "BoardMember[id=" + id + "]"; // personal data stays out of logs
    }
}
