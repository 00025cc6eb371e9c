#!/bin/bash
# Prepares the schema of the XXL-JOB admin: its own tables (from its release), the platform's jobs, and a password of ours instead of the one that everybody knows.
set -eu
export MYSQL_PWD=$XXL_JOB_DB_PASSWORD
case $XXL_JOB_ADMIN_PASSWORD in *[!A-Za-z0-9._-]*) echo 'xxl-job: letters, digits, dot, dash and underscore only in XXL_JOB_ADMIN_PASSWORD' >&2; exit 1 ;; esac
sql() { mariadb --host="${XXL_JOB_DB_HOST:-mariadb}" --user=xxl_job --default-character-set=utf8mb4 xxl_job "$@"; }

if [ -z "$(sql --skip-column-names --execute="SHOW TABLES LIKE 'xxl_job_info'")" ]; then sql < /dangjian/tables_xxl_job.sql; fi
sql < /dangjian/jobs.sql
# Releases before 3.2 keep MD5, later ones SHA-256.
sql --execute="UPDATE xxl_job_user SET password = IF(CHAR_LENGTH(password) = 32, MD5('$XXL_JOB_ADMIN_PASSWORD'), SHA2('$XXL_JOB_ADMIN_PASSWORD', 256)) WHERE username = 'admin'"
