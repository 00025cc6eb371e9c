package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.contracts.org.PersonView;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** Table member; nothing is read or written without a scope. */
@ScopedMapper
public interface MemberMapper {

    /** @param from organisation path at which reading begins, or null; {@code skip} rows are left out from there */
    List<MemberRow> page(@Param("filter") MemberFilter filter, @Param("query") PageQuery query, @Param("from") String from, @Param("skip") long skip, @Param("scope") DataScope scope);

    long count(@Param("filter") MemberFilter filter, @Param("scope") DataScope scope);

    /** The next rows after (path, id), for walking through everything in the order of the list. */
    List<Member> after(@Param("filter") MemberFilter filter, @Param("path") String path, @Param("id") long id, @Param("limit") int limit, @Param("scope") DataScope scope);

    Optional<Member> find(@Param("id") long id, @Param("scope") DataScope scope);

    /** Whoever else locks this person waits for the end of the transaction. Asked before anything is read: the first read fixes what the transaction sees. */
    Optional<Long> lock(@Param("id") long id, @Param("scope") DataScope scope);

    void insertAll(@Param("members") List<Member> members);

    /** @return 0 when somebody else changed the row since it was read */
    int update(@Param("member") Member member, @Param("scope") DataScope scope);

    int remove(@Param("id") long id, @Param("version") long version, @Param("scope") DataScope scope);

    /** Stops the person's account or lets it in again, unless the row was written after that. */
    int turn(@Param("accountId") long accountId, @Param("enabled") boolean enabled, @Param("at") Instant at, @Param("scope") DataScope scope);

    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);

    List<TakenIndex> taken(@Param("idCards") Collection<String> idCardIndexes, @Param("phones") Collection<String> phoneIndexes, @Param("scope") DataScope scope);

    long countWithPost(@Param("postId") long postId, @Param("scope") DataScope scope);

    /** Living persons of any type with one of these as 所属网格. */
    long countInGrids(@Param("gridIds") Collection<Long> gridIds, @Param("scope") DataScope scope);

    /** Living persons of any type who have the value. */
    long countWith(@Param("dictionary") PersonDictionary dictionary, @Param("value") String value, @Param("scope") DataScope scope);

    boolean photoIsUsed(@Param("photoId") String photoId, @Param("scope") DataScope scope);

    /** Whether it shows somebody with a post of a committee. */
    boolean photoIsOnBoard(@Param("photoId") String photoId, @Param("scope") DataScope scope);

    /** @return 0 when somebody else changed the row since it was read */
    int changePhoto(@Param("id") long id, @Param("version") long version, @Param("photoId") String photoId, @Param("now") Instant now, @Param("scope") DataScope scope);

    /** Members with a post of a committee, in the order of organisations and posts. */
    List<CommitteeRow> committee(@Param("filter") CommitteeFilter filter, @Param("query") PageQuery query, @Param("scope") DataScope scope);

    long countCommittee(@Param("filter") CommitteeFilter filter, @Param("scope") DataScope scope);

    List<PersonRow> persons(@Param("ids") Collection<Long> ids, @Param("orgId") Long orgId, @Param("scope") DataScope scope);

    List<PersonRow> search(@Param("subtree") String subtree, @Param("name") String namePattern, @Param("offset") long offset, @Param("size") int size, @Param("scope") DataScope scope);

    long countSearch(@Param("subtree") String subtree, @Param("name") String namePattern, @Param("scope") DataScope scope);

    /** A living person who has an identity number or phone already. */
    record TakenIndex(long id, String idCardIndex, String phoneIndex) {
    }

    /** @param orgId this very organisation; {@code subtree} also those below it; {@code unpictured} only those without a photo */
    record CommitteeFilter(Long orgId, String subtree, boolean unpictured) {
    }

    /** Somebody on a leadership board. */
    record CommitteeRow(long id, String name, long orgId, String postName, String photoId) {
    }

    /** What siblings may know of a person. */
    record PersonRow(long memberId, long accountId, String name, String phoneMasked, long orgId, String orgPath, MemberType type, String postName, boolean committee, boolean secretary) {

        PersonView view(String orgName) {
            return new PersonView(memberId, accountId, name, phoneMasked, orgId, orgPath, orgName, type, postName, committee, secretary);
        }
    }
}
