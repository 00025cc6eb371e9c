package cn.dangjian.org.board;

import cn.dangjian.org.member.MemberMapper.CommitteeRow;
import cn.dangjian.org.organization.OrganizationTree;
import cn.dangjian.org.photo.Photos;

/**
 * Somebody on a leadership board.
 *
 * @param id       the member
 * @param photoUrl null: the photo is still missing (R-ORG-5)
 */
record CommitteeCard(long id, String name, String postName, long orgId, String orgName, String photoUrl) {

    static CommitteeCard of(CommitteeRow it, OrganizationTree tree) {
        return new CommitteeCard(it.id(), it.name(), it.postName(), it.orgId(), tree.nameOf(it.orgId()), Photos.urlOf(it.photoId()));
    }
}
