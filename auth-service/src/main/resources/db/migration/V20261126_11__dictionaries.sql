-- 字典管理 (SYS-20 … SYS-24). The templates are what the product comes with; 租户初始化 fills up from them.
CREATE TABLE dictionary_template (
  type   VARCHAR(50)  NOT NULL PRIMARY KEY,
  name   VARCHAR(50)  NOT NULL,
  remark VARCHAR(500) NULL,
  sort   INT          NOT NULL
);

CREATE TABLE dictionary_template_value (
  type  VARCHAR(50)  NOT NULL,
  value VARCHAR(100) NOT NULL,
  label VARCHAR(100) NOT NULL,
  sort  INT          NOT NULL,
  PRIMARY KEY (type, value),
  CONSTRAINT fk_dictionary_template_value FOREIGN KEY (type) REFERENCES dictionary_template (type)
);

CREATE TABLE dictionary (
  id         BIGINT       NOT NULL PRIMARY KEY,
  name       VARCHAR(50)  NOT NULL,
  type       VARCHAR(50)  NOT NULL,
  status     VARCHAR(10)  NOT NULL,
  remark     VARCHAR(500) NULL,
  created_at DATETIME(3)  NOT NULL,
  UNIQUE KEY uq_dictionary_type (type)
);

-- the foreign key is what refuses to delete a type with values, also when one is added at the same moment
CREATE TABLE dictionary_value (
  id            BIGINT       NOT NULL PRIMARY KEY,
  dictionary_id BIGINT       NOT NULL,
  label         VARCHAR(100) NOT NULL,
  value         VARCHAR(100) NOT NULL,
  sort          INT          NOT NULL,
  status        VARCHAR(10)  NOT NULL,
  remark        VARCHAR(500) NULL,
  created_at    DATETIME(3)  NOT NULL,
  UNIQUE KEY uq_dictionary_value_value (dictionary_id, value),
  UNIQUE KEY uq_dictionary_value_label (dictionary_id, label),
  CONSTRAINT fk_dictionary_value FOREIGN KEY (dictionary_id) REFERENCES dictionary (id)
);

INSERT INTO dictionary_template (type, name, remark, sort) VALUES
('stats_type', '星级', '星级评定', 1),
('sys_nation', '民族', '民族信息', 2),
('sys_dept_org_situation', '所在单位情况', NULL, 3),
('meetingStatus', '会议状态', NULL, 4),
('administrative_area_type', '省市区管理类型', NULL, 5),
('sys_oper_type', '操作类型', '操作类型列表', 6),
('season', '季度', NULL, 7),
('orgType', '党组织类型', NULL, 8),
('partyMembershipOptions', '党籍状态', NULL, 9),
('inform_route', '通知路由', '消息类型对应的智慧组工页面', 10),
('sys_user_sex', '性别', NULL, 11),
('politics_status', '政治面貌', NULL, 12),
('education', '学历', NULL, 13),
('personnel_category', '人员类别', '党员的人员类别', 14),
('member_status', '党员状态', NULL, 15),
('party_member_type', '党员类型', NULL, 16),
('meeting_type', '会议类型', NULL, 17),
('meeting_mode', '召开方式', NULL, 18),
('grid_level', '网格级别', NULL, 19),
('grid_duty', '网格职责', NULL, 20),
('appeal_type', '诉求类型', NULL, 21),
('red_flag_town', '红旗乡镇', NULL, 22),
('red_flag_village', '红旗村', NULL, 23),
('standard_rating', '达标评定', NULL, 24),
('vaccination_status', '接种疫苗情况', NULL, 25),
('health_code', '健康码状态', NULL, 26),
('resident_type', '服务对象人员类型', NULL, 27),
('family_relation', '与户主的关系', NULL, 28);

INSERT INTO dictionary_template_value (type, value, label, sort) VALUES
('stats_type', '三星', '三星', 1), ('stats_type', '四星', '四星', 2), ('stats_type', '五星', '五星', 3),
('sys_nation', '汉族', '汉族', 1), ('sys_nation', '壮族', '壮族', 2), ('sys_nation', '苗族', '苗族', 3), ('sys_nation', '瑶族', '瑶族', 4),
('sys_nation', '蒙古族', '蒙古族', 5), ('sys_nation', '回族', '回族', 6), ('sys_nation', '藏族', '藏族', 7), ('sys_nation', '维吾尔族', '维吾尔族', 8),
('sys_nation', '彝族', '彝族', 9), ('sys_nation', '布依族', '布依族', 10), ('sys_nation', '朝鲜族', '朝鲜族', 11), ('sys_nation', '满族', '满族', 12),
('sys_nation', '侗族', '侗族', 13), ('sys_nation', '白族', '白族', 14), ('sys_nation', '土家族', '土家族', 15), ('sys_nation', '哈尼族', '哈尼族', 16),
('sys_nation', '哈萨克族', '哈萨克族', 17), ('sys_nation', '傣族', '傣族', 18), ('sys_nation', '黎族', '黎族', 19), ('sys_nation', '傈僳族', '傈僳族', 20),
('sys_nation', '佤族', '佤族', 21), ('sys_nation', '畲族', '畲族', 22), ('sys_nation', '高山族', '高山族', 23), ('sys_nation', '拉祜族', '拉祜族', 24),
('sys_nation', '水族', '水族', 25), ('sys_nation', '东乡族', '东乡族', 26), ('sys_nation', '纳西族', '纳西族', 27), ('sys_nation', '景颇族', '景颇族', 28),
('sys_nation', '柯尔克孜族', '柯尔克孜族', 29), ('sys_nation', '土族', '土族', 30), ('sys_nation', '达斡尔族', '达斡尔族', 31), ('sys_nation', '仫佬族', '仫佬族', 32),
('sys_nation', '羌族', '羌族', 33), ('sys_nation', '布朗族', '布朗族', 34), ('sys_nation', '撒拉族', '撒拉族', 35), ('sys_nation', '毛南族', '毛南族', 36),
('sys_nation', '仡佬族', '仡佬族', 37), ('sys_nation', '锡伯族', '锡伯族', 38), ('sys_nation', '阿昌族', '阿昌族', 39), ('sys_nation', '普米族', '普米族', 40),
('sys_nation', '塔吉克族', '塔吉克族', 41), ('sys_nation', '怒族', '怒族', 42), ('sys_nation', '乌孜别克族', '乌孜别克族', 43), ('sys_nation', '俄罗斯族', '俄罗斯族', 44),
('sys_nation', '鄂温克族', '鄂温克族', 45), ('sys_nation', '德昂族', '德昂族', 46), ('sys_nation', '保安族', '保安族', 47), ('sys_nation', '裕固族', '裕固族', 48),
('sys_nation', '京族', '京族', 49), ('sys_nation', '塔塔尔族', '塔塔尔族', 50), ('sys_nation', '独龙族', '独龙族', 51), ('sys_nation', '鄂伦春族', '鄂伦春族', 52),
('sys_nation', '赫哲族', '赫哲族', 53), ('sys_nation', '门巴族', '门巴族', 54), ('sys_nation', '珞巴族', '珞巴族', 55), ('sys_nation', '基诺族', '基诺族', 56),
('sys_dept_org_situation', '农村', '农村', 1), ('sys_dept_org_situation', '社区', '社区', 2), ('sys_dept_org_situation', '机关', '机关', 3),
('sys_dept_org_situation', '事业单位', '事业单位', 4), ('sys_dept_org_situation', '国有企业', '国有企业', 5), ('sys_dept_org_situation', '两新组织', '两新组织', 6),
('meetingStatus', 'NOT_HELD', '未召开', 1), ('meetingStatus', 'HELD', '已召开', 2),
('administrative_area_type', 'PROVINCE', '省', 1), ('administrative_area_type', 'CITY', '市', 2), ('administrative_area_type', 'COUNTY', '区县', 3),
('administrative_area_type', 'TOWN', '乡镇', 4), ('administrative_area_type', 'VILLAGE', '村', 5),
('sys_oper_type', 'ADD', '新增', 1), ('sys_oper_type', 'EDIT', '修改', 2), ('sys_oper_type', 'REMOVE', '删除', 3), ('sys_oper_type', 'GRANT', '授权', 4),
('sys_oper_type', 'EXPORT', '导出', 5), ('sys_oper_type', 'IMPORT', '导入', 6), ('sys_oper_type', 'FORCE_OUT', '强退', 7), ('sys_oper_type', 'CLEAN', '清空', 8),
('sys_oper_type', 'OTHER', '其他', 9),
('season', '1', '第一季度', 1), ('season', '2', '第二季度', 2), ('season', '3', '第三季度', 3), ('season', '4', '第四季度', 4),
('orgType', '农村基层党组织', '农村基层党组织', 1), ('orgType', '城市社区党组织', '城市社区党组织', 2), ('orgType', '机关党组织', '机关党组织', 3), ('orgType', '事业单位党组织', '事业单位党组织', 4),
('orgType', '国有企业党组织', '国有企业党组织', 5), ('orgType', '两新党组织', '两新党组织', 6),
('partyMembershipOptions', '正常', '正常', 1), ('partyMembershipOptions', '停止党籍', '停止党籍', 2), ('partyMembershipOptions', '已出党', '已出党', 3),
('partyMembershipOptions', '已死亡', '已死亡', 4),
('inform_route', 'MEETING', '/pages/meeting/detail', 1),
('sys_user_sex', 'MALE', '男', 1), ('sys_user_sex', 'FEMALE', '女', 2),
('politics_status', '群众', '群众', 1), ('politics_status', '中共党员', '中共党员', 2), ('politics_status', '中共预备党员', '中共预备党员', 3),
('politics_status', '共青团员', '共青团员', 4), ('politics_status', '民主党派', '民主党派', 5), ('politics_status', '无党派人士', '无党派人士', 6),
('education', '小学', '小学', 1), ('education', '初中', '初中', 2), ('education', '高中', '高中', 3), ('education', '中专', '中专', 4), ('education', '大专', '大专', 5),
('education', '本科', '本科', 6), ('education', '硕士', '硕士', 7), ('education', '博士', '博士', 8),
('personnel_category', '在岗职工', '在岗职工', 1), ('personnel_category', '机关干部', '机关干部', 2), ('personnel_category', '事业单位人员', '事业单位人员', 3),
('personnel_category', '企业职工', '企业职工', 4), ('personnel_category', '离退休人员', '离退休人员', 5), ('personnel_category', '农民党员', '农民党员', 6),
('personnel_category', '学生', '学生', 7), ('personnel_category', '下岗失业', '下岗失业', 8), ('personnel_category', '低保', '低保', 9),
('member_status', '正常', '正常', 1), ('member_status', '流动党员', '流动党员', 2), ('member_status', '失联', '失联', 3), ('member_status', '停止党籍', '停止党籍', 4),
('party_member_type', 'FULL', '正式党员', 1), ('party_member_type', 'PROBATIONARY', '预备党员', 2), ('party_member_type', 'DEVELOPMENT_OBJECT', '发展对象', 3),
('party_member_type', 'ACTIVIST', '入党积极分子', 4), ('party_member_type', 'APPLICANT', '入党申请人', 5),
('meeting_type', 'GENERAL_MEETING', '党员大会', 1), ('meeting_type', 'THEME_DAY', '主题党日', 2), ('meeting_type', 'DEMOCRATIC_APPRAISAL', '民主评议', 3),
('meeting_type', 'COMMITTEE_MEETING', '支委会议', 4), ('meeting_type', 'PARTY_CLASS', '党课', 5), ('meeting_type', 'ORG_LIFE_MEETING', '组织生活会', 6),
('meeting_type', 'GROUP_MEETING', '党小组会议', 7), ('meeting_type', 'BRANCH_APPRAISAL', '支部评议', 8),
('meeting_mode', 'OFFLINE', '线下', 1), ('meeting_mode', 'ONLINE', '线上', 2),
('grid_level', '1', '县', 1), ('grid_level', '2', '乡镇', 2), ('grid_level', '3', '村', 3), ('grid_level', '4', '屯', 4), ('grid_level', '5', '联户', 5),
('grid_duty', '网格长', '网格长', 1), ('grid_duty', '副网格长', '副网格长', 2), ('grid_duty', '网格员', '网格员', 3),
('appeal_type', '意见建议', '意见建议', 1), ('appeal_type', '乡村振兴诉求', '乡村振兴诉求', 2), ('appeal_type', '矛盾纠纷', '矛盾纠纷', 3), ('appeal_type', '务工就业需求', '务工就业需求', 4),
('red_flag_town', '产业振兴红旗乡镇', '产业振兴红旗乡镇', 1), ('red_flag_town', '乡风文明红旗乡镇', '乡风文明红旗乡镇', 2), ('red_flag_town', '生态宜居红旗乡镇', '生态宜居红旗乡镇', 3),
('red_flag_town', '治理有效红旗乡镇', '治理有效红旗乡镇', 4), ('red_flag_town', '生活富裕红旗乡镇', '生活富裕红旗乡镇', 5),
('red_flag_village', '产业振兴红旗村', '产业振兴红旗村', 1), ('red_flag_village', '乡风文明红旗村', '乡风文明红旗村', 2), ('red_flag_village', '生态宜居红旗村', '生态宜居红旗村', 3),
('red_flag_village', '治理有效红旗村', '治理有效红旗村', 4), ('red_flag_village', '生活富裕红旗村', '生活富裕红旗村', 5),
('standard_rating', '达标', '达标', 1), ('standard_rating', '示范', '示范', 2), ('standard_rating', '未评定', '未评定', 3),
('vaccination_status', '未接种', '未接种', 1), ('vaccination_status', '第一针', '第一针', 2), ('vaccination_status', '第二针', '第二针', 3),
('vaccination_status', '加强针', '加强针', 4),
('health_code', '绿码', '绿码', 1), ('health_code', '黄码', '黄码', 2), ('health_code', '红码', '红码', 3),
('resident_type', '一般户', '一般户', 1), ('resident_type', '脱贫户', '脱贫户', 2), ('resident_type', '监测户', '监测户', 3), ('resident_type', '低保户', '低保户', 4),
('resident_type', '五保户', '五保户', 5), ('resident_type', '残疾人', '残疾人', 6), ('resident_type', '空巢老人', '空巢老人', 7), ('resident_type', '留守儿童', '留守儿童', 8),
('family_relation', '配偶', '配偶', 1), ('family_relation', '子', '子', 2), ('family_relation', '女', '女', 3), ('family_relation', '父', '父', 4),
('family_relation', '母', '母', 5), ('family_relation', '孙子女', '孙子女', 6), ('family_relation', '其他', '其他', 7);

INSERT INTO dictionary (id, name, type, status, remark, created_at) SELECT sort, name, type, 'ENABLED', remark, CURRENT_TIMESTAMP(3) FROM dictionary_template;
INSERT INTO dictionary_value (id, dictionary_id, label, value, sort, status, created_at)
SELECT d.id * 1000 + v.sort, d.id, v.label, v.value, v.sort, 'ENABLED', CURRENT_TIMESTAMP(3) FROM dictionary_template_value v JOIN dictionary d ON d.type = v.type;
INSERT INTO shared_table (name, edition) VALUES ('dictionaries', 1);

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(930, 'ADMIN', 901, 'MENU',   '字典管理',   'dictionaries',       'system:dict:list',    '/system/data/dictionaries', 'dictionary', 'dictionaries', 3, TRUE),
(931, 'ADMIN', 930, 'BUTTON', '新增',       'dictionary-add',     'system:dict:add',     NULL, NULL, NULL, 1, TRUE),
(932, 'ADMIN', 930, 'BUTTON', '修改',       'dictionary-edit',    'system:dict:edit',    NULL, NULL, NULL, 2, TRUE),
(933, 'ADMIN', 930, 'BUTTON', '删除',       'dictionary-remove',  'system:dict:remove',  NULL, NULL, NULL, 3, TRUE),
(934, 'ADMIN', 930, 'BUTTON', '导出',       'dictionary-export',  'system:dict:export',  NULL, NULL, NULL, 4, TRUE),
(935, 'ADMIN', 930, 'BUTTON', '清理缓存',   'dictionary-refresh', 'system:dict:refresh', NULL, NULL, NULL, 5, TRUE),
(936, 'ADMIN', 930, 'BUTTON', '租户初始化', 'dictionary-init',    'system:dict:init',    NULL, NULL, NULL, 6, TRUE);
INSERT INTO role_menu (role_id, menu_id) VALUES (8, 930), (8, 935);
