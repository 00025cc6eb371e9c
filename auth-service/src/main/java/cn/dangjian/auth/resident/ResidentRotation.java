package cn.dangjian.auth.resident;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.Rotation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings phones of residents to the active keys. */
@Component
class ResidentRotation implements Rotation.Table<ResidentSeal> {

    private static final DataScope EVERYBODY = DataScope.all("keys belong to the installation");

    private final ResidentSealMapper mapper;
    private final Ciphers ciphers;
    private final BlindIndex index;

    ResidentRotation(ResidentSealMapper mapper, Ciphers ciphers, BlindIndex index) {
        this.mapper = mapper;
        this.ciphers = ciphers;
        this.index = index;
    }

    @Override
    public String name() {
        return "resident";
    }

    @Override
    public List<ResidentSeal> after(long id, int shard, int shards, int limit) {
        return mapper.after(id, index.isRotating() ? null : ciphers.activePrefix(), shard, shards, limit, EVERYBODY);
    }

    @Override
    public long idOf(ResidentSeal row) {
        return row.id();
    }

    @Override
    public ResidentSeal renewed(ResidentSeal it) {
        return new ResidentSeal(it.id(), ciphers.renew(it.phoneCipher()), index.isRotating() ? index.of(ciphers.decrypt(it.phoneCipher())) : it.phoneIndex(), ciphers.renew(it.spareCipher()));
    }

    /** No global transaction touches residents, so one statement is enough. */
    @Override
    public boolean replace(ResidentSeal before, ResidentSeal now) {
        return mapper.replace(before, now, EVERYBODY) == 1;
    }
}
