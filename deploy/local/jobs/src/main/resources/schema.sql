CREATE TABLE IF NOT EXISTS scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB,
  execution_time       TIMESTAMP(6) NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50),
  last_success         TIMESTAMP(6) NULL,
  last_failure         TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat       TIMESTAMP(6) NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  INDEX execution_time_idx (execution_time),
  INDEX last_heartbeat_idx (last_heartbeat)
);
CREATE TABLE IF NOT EXISTS paused_job (
  job_id    INT         NOT NULL PRIMARY KEY,
  paused_at DATETIME(3) NOT NULL
);
CREATE TABLE IF NOT EXISTS executor (
  name    VARCHAR(64)  NOT NULL,
  address VARCHAR(200) NOT NULL,
  seen_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (name, address)
);
CREATE TABLE IF NOT EXISTS job_run (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  job_id      INT          NOT NULL,
  attempt     INT          NOT NULL,
  shard       INT          NOT NULL,
  shards      INT          NOT NULL,
  parameter   VARCHAR(500) NOT NULL,
  address     VARCHAR(200) NULL,
  ordered_at  DATETIME(3)  NOT NULL,
  state       VARCHAR(16)  NOT NULL,
  finished_at DATETIME(3)  NULL,
  message     TEXT         NULL,
  INDEX ix_run_job (job_id, id),
  INDEX ix_run_state (state, ordered_at)
);
