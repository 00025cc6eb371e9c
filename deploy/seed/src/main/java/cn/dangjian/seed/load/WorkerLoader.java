package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.Worker;
import cn.dangjian.sheets.SheetColumn;
import java.io.IOException;
import java.util.List;

/** Brings the grid workers into 群众账号管理 through its import. */
public final class WorkerLoader {

    private static final List<SheetColumn<Worker>> COLUMNS = List.of(SheetColumn.of("姓名", Worker::name), SheetColumn.of("手机号", Worker::phone), SheetColumn.of("所属网格", Worker::grid),
            SheetColumn.of("网格职责", Worker::duty), SheetColumn.of("性别", Worker::sex), SheetColumn.of("民族", Worker::nation), SheetColumn.of("政治面貌", Worker::politics),
            SheetColumn.of("学历", Worker::education));

    private final Api api;

    public WorkerLoader(Api api) {
        this.api = api;
    }

    public void load(List<Worker> workers) throws IOException, InterruptedException {
        new SheetImport<>(api, "/api/org/mass-accounts", COLUMNS).load(workers, done -> Progress.say("群众账号 grid workers %d/%d", done, workers.size()));
    }
}
