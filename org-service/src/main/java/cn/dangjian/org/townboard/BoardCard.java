package cn.dangjian.org.townboard;

import cn.dangjian.org.photo.Photos;

/** Somebody on the board of a town or village, as everybody sees it (ORG-36). */
record BoardCard(long id, String name, String postName, BoardType board, String boardName, String photoUrl) {

    static BoardCard of(BoardMember it) {
        return new BoardCard(it.id(), it.name(), it.post(), it.board(), it.board().label(), Photos.urlOf(it.photoId()));
    }
}
