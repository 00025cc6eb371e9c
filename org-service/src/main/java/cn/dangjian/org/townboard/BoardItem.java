package cn.dangjian.org.townboard;

import cn.dangjian.org.photo.Photos;

/** A row of 乡(镇)级班子形象栏 and the values of its form (ORG-33, ORG-34); the phone is masked. */
record BoardItem(long id, long townId, BoardType board, String name, String post, String photoId, String photoUrl, String phone, int sort) {

    static BoardItem of(BoardMember it) {
        return new BoardItem(it.id(), it.townId(), it.board(), it.name(), it.post(), it.photoId(), Photos.urlOf(it.photoId()), it.phoneMask(), it.sort());
    }
}
