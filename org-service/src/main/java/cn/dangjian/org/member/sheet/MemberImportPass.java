package cn.dangjian.org.member.sheet;

import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.Halves;
import cn.dangjian.org.imports.ImportPass;
import cn.dangjian.org.imports.RowErrors;
import cn.dangjian.org.member.MemberUniqueness;
import cn.dangjian.org.member.sheet.MemberImportWriter.Entry;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Members out of one file: each row a form, each person once (ORG-09). */
final class MemberImportPass implements ImportPass<Entry> {

    private final RowReader.Surroundings around;
    private final MemberImport tools;
    /** First half of the blind index → row that had it: tells doubles inside the file. */
    private final Map<Long, Integer> seen = new HashMap<>();

    MemberImportPass(RowReader.Surroundings around, MemberImport tools) {
        this.around = around;
        this.tools = tools;
    }

    @Override
    public List<Entry> check(List<SheetRow> rows, RowErrors errors) {
        return unique(readable(rows, errors), errors);
    }

    private List<Entry> readable(List<SheetRow> rows, RowErrors errors) {
        var entries = new ArrayList<Entry>(rows.size());
        var now = tools.clock.instant();
        for (SheetRow row : rows) {
            var read = RowReader.read(row, around);
            read.errors().forEach(it -> refuse(errors, row.number(), it));
            if (read.errors().isEmpty()) {
                var organization = around.tree().find(read.form().orgId()).orElseThrow();
                var member = tools.sealer.seal(tools.ids.next(), tools.ids.next(), read.form(), organization, 1, now, now);
                var entry = new Entry(row.number(), read.form(), member);
                if (isFirst(entry, errors)) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private boolean isFirst(Entry entry, RowErrors errors) {
        int before = errors.size();
        Integer sameIdCard = seen.putIfAbsent(key(entry.member().idCardIndex()), entry.row());
        Integer samePhone = seen.putIfAbsent(key(entry.member().phoneIndex()), entry.row());
        if (sameIdCard != null) {
            refuse(errors, entry.row(), new FieldError("idCard", "身份证号与第" + sameIdCard + "行重复"));
        }
        if (samePhone != null) {
            refuse(errors, entry.row(), new FieldError("phone", "手机号码与第" + samePhone + "行重复"));
        }
        if (MemberUniqueness.isForeignPhone(entry.form())) {
            refuse(errors, entry.row(), new FieldError("account", MemberUniqueness.FOREIGN_PHONE));
        }
        return errors.size() == before;
    }

    private static Long key(String index) {
        return Long.parseUnsignedLong(index, 0, 16, 16);
    }

    /** Those whose identity number, phone and login name nobody has yet. */
    private List<Entry> unique(List<Entry> entries, RowErrors errors) {
        if (entries.isEmpty()) {
            return entries;
        }
        var idCards = new HashSet<String>();
        var allPhones = entries.stream().flatMap(it -> tools.sealer.phoneIndexes(it.form()).stream()).toList();
        var phones = new HashSet<>(tools.uniqueness.phonesOfOthers(allPhones));
        tools.members.taken(entries.stream().flatMap(it -> tools.sealer.idCardIndexes(it.form()).stream()).toList(), allPhones,
                DataScope.all("unique in the county")).forEach(it -> {
                    idCards.add(it.idCardIndex());
                    phones.add(it.phoneIndex());
                });
        Set<String> logins = new HashSet<>(tools.auth.takenLogins(entries.stream().map(MemberImportPass::login).toList()));
        return entries.stream().filter(it -> {
            boolean idCardTaken = tools.sealer.idCardIndexes(it.form()).stream().anyMatch(idCards::contains);
            boolean phoneTaken = tools.sealer.phoneIndexes(it.form()).stream().anyMatch(phones::contains);
            boolean loginTaken = !phoneTaken && logins.contains(login(it));
            if (idCardTaken) {
                refuse(errors, it.row(), new FieldError("idCard", MemberUniqueness.ID_CARD_TAKEN));
            }
            if (phoneTaken || loginTaken) {
                refuse(errors, it.row(), it.member().login() == null ? new FieldError("phone", MemberUniqueness.PHONE_TAKEN) : new FieldError("account", "账号已存在"));
            }
            return !idCardTaken && !phoneTaken && !loginTaken;
        }).sorted(Comparator.comparing(it -> it.member().orgPath())).toList(); // one order for everybody: the counters of organisations never deadlock
    }

    private static String login(Entry entry) {
        return entry.member().login() == null ? entry.form().phone() : entry.member().login();
    }

    @Override
    public int write(List<Entry> entries, RowErrors errors) {
        return Halves.write(entries, tools.writer::write, taken -> refuse(errors, taken.row(), new FieldError(null, "身份证号、手机号码或账号刚被他人录入")));
    }

    private static void refuse(RowErrors errors, int row, FieldError error) {
        errors.add(row, error, MemberColumns::titleOf);
    }
}
