-- The platform's jobs for an XXL-JOB admin 3.3. It may run as often as one likes: what is there already, and what an operator changed, stays.
SET @now = NOW();

-- The samples that its release brings along.
DELETE FROM xxl_job_info WHERE author = 'XXL' AND job_group IN (SELECT id FROM xxl_job_group WHERE app_name LIKE 'xxl-job-executor-sample%');
DELETE FROM xxl_job_group WHERE app_name LIKE 'xxl-job-executor-sample%';

INSERT INTO xxl_job_group (app_name, title, address_type, update_time)
SELECT wanted.app_name, wanted.title, 0, @now
FROM (
  SELECT 'auth-service' app_name, '账号服务' title
  UNION ALL SELECT 'org-service', '组织服务'
  UNION ALL SELECT 'meeting-service', '会议服务'
  UNION ALL SELECT 'screen-service', '大屏服务'
) wanted
WHERE NOT EXISTS (SELECT 1 FROM xxl_job_group known WHERE known.app_name = wanted.app_name);

-- SHARDING_BROADCAST: every copy does a part; FAILOVER: one copy that answers does all. A run that was missed is made up for once; all of them are idempotent.
INSERT INTO xxl_job_info (job_group, job_desc, add_time, update_time, author, alarm_email, schedule_type, schedule_conf, misfire_strategy, executor_route_strategy,
  executor_handler, executor_param, executor_block_strategy, executor_timeout, executor_fail_retry_count, glue_type, glue_source, glue_remark, glue_updatetime, child_jobid, trigger_status)
SELECT executor.id, wanted.about, @now, @now, 'dangjian', '', 'CRON', wanted.cron, 'FIRE_ONCE_NOW', wanted.route,
  wanted.handler, '', 'SERIAL_EXECUTION', 0, wanted.retries, 'BEAN', '', '', @now, '', 1
FROM (
  SELECT 'meeting-service' app_name, 'meetingClose' handler, '0 * * * * ?' cron, 'SHARDING_BROADCAST' route, 0 retries, '会议到时自动结束' about
  UNION ALL SELECT 'meeting-service', 'meetingNotHeldWarnings', '0 0 1 1 * ?', 'SHARDING_BROADCAST', 5, '组织生活未召开预警'
  UNION ALL SELECT 'screen-service', 'screenRecount', '0 30 2 * * ?', 'FAILOVER', 3, '大屏数据核对'
  UNION ALL SELECT 'org-service', 'memberKeyRotation', '0 30 3 * * ?', 'SHARDING_BROADCAST', 3, '党员、群众账号和党组织号码密钥轮换'
  UNION ALL SELECT 'auth-service', 'accountKeyRotation', '0 40 3 * * ?', 'SHARDING_BROADCAST', 3, '账号密钥轮换'
  UNION ALL SELECT 'auth-service', 'auditCheck', '0 10 3 * * ?', 'FAILOVER', 0, '操作日志完整性校验'
  UNION ALL SELECT 'auth-service', 'auditRetention', '0 20 4 2 * ?', 'FAILOVER', 2, '操作日志按月清理'
) wanted
JOIN xxl_job_group executor ON executor.app_name = wanted.app_name
WHERE NOT EXISTS (SELECT 1 FROM xxl_job_info known WHERE known.executor_handler = wanted.handler);
