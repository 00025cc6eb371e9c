-- 网格职责 (05 §5.3): a head and a deputy of each of the five levels, and the worker. Heads without a level are not offered any more; who has such a duty keeps it.
DELETE FROM dictionary_template_value WHERE type = 'grid_duty';
INSERT INTO dictionary_template_value (type, value, label, sort) VALUES
('grid_duty', '网格员', '网格员', 1),
('grid_duty', '一级网格长', '一级网格长', 2), ('grid_duty', '一级副网格长', '一级副网格长', 3), ('grid_duty', '二级网格长', '二级网格长', 4), ('grid_duty', '二级副网格长', '二级副网格长', 5),
('grid_duty', '三级网格长', '三级网格长', 6), ('grid_duty', '三级副网格长', '三级副网格长', 7), ('grid_duty', '四级网格长', '四级网格长', 8), ('grid_duty', '四级副网格长', '四级副网格长', 9),
('grid_duty', '五级网格长', '五级网格长', 10), ('grid_duty', '五级副网格长', '五级副网格长', 11);

UPDATE dictionary_value v JOIN dictionary d ON d.id = v.dictionary_id SET v.status = 'DISABLED', v.sort = 100 + v.sort WHERE d.type = 'grid_duty' AND v.value IN ('网格长', '副网格长');
UPDATE dictionary_value v JOIN dictionary d ON d.id = v.dictionary_id SET v.sort = 1 WHERE d.type = 'grid_duty' AND v.value = '网格员';
INSERT INTO dictionary_value (id, dictionary_id, label, value, sort, status, created_at)
SELECT d.id * 1000 + 100 + t.sort, d.id, t.label, t.value, t.sort, 'ENABLED', CURRENT_TIMESTAMP(3)
FROM dictionary_template_value t JOIN dictionary d ON d.type = t.type
WHERE t.type = 'grid_duty' AND NOT EXISTS (SELECT 1 FROM dictionary_value v WHERE v.dictionary_id = d.id AND (v.value = t.value OR v.label = t.label));

-- 网格级别 (05 §5.1): the third and the fourth level are the village, the fifth a hamlet; pages call them by number. An installation's own words stay.
UPDATE dictionary_template_value SET label = ELT(sort, '一级网格', '二级网格', '三级网格', '四级网格', '五级网格') WHERE type = 'grid_level';
UPDATE dictionary_value v JOIN dictionary d ON d.id = v.dictionary_id SET v.label = ELT(v.value, '一级网格', '二级网格', '三级网格', '四级网格', '五级网格')
WHERE d.type = 'grid_level' AND (v.value, v.label) IN (('1', '县'), ('2', '乡镇'), ('3', '村'), ('4', '屯'), ('5', '联户'));

-- Values are the identifiers that the services use (00 §0.5, 01 §1.13).
UPDATE dictionary_template_value SET value = 'DEVELOPMENT_TARGET' WHERE type = 'party_member_type' AND value = 'DEVELOPMENT_OBJECT';
UPDATE dictionary_value v JOIN dictionary d ON d.id = v.dictionary_id SET v.value = 'DEVELOPMENT_TARGET' WHERE d.type = 'party_member_type' AND v.value = 'DEVELOPMENT_OBJECT';
UPDATE dictionary_template_value SET value = 'CLEAR' WHERE type = 'sys_oper_type' AND value = 'CLEAN';
UPDATE dictionary_value v JOIN dictionary d ON d.id = v.dictionary_id SET v.value = 'CLEAR' WHERE d.type = 'sys_oper_type' AND v.value = 'CLEAN';
UPDATE shared_table SET edition = edition + 1 WHERE name = 'dictionaries';
