package cn.dangjian.org.townboard;

import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.Rotation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings phones of board members to the active key. */
@Component
class BoardRotation implements Rotation.Table<BoardSeal> {

    private final BoardMapper mapper;
    private final Ciphers ciphers;

    BoardRotation(BoardMapper mapper, Ciphers ciphers) {
        this.mapper = mapper;
        this.ciphers = ciphers;
    }

    @Override
    public String name() {
        return "town_board_member";
    }

    @Override
    public List<BoardSeal> after(long id, int shard, int shards, int limit) {
        return mapper.sealedAfter(id, ciphers.activePrefix(), shard, shards, limit);
    }

    @Override
    public long idOf(BoardSeal row) {
        return row.id();
    }

    @Override
    public BoardSeal renewed(BoardSeal row) {
        return new BoardSeal(row.id(), ciphers.renew(row.phoneCipher()));
    }

    @Override
    public boolean replace(BoardSeal before, BoardSeal now) {
        return mapper.reseal(before, now) == 1;
    }
}
