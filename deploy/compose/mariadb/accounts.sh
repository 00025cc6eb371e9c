#!/bin/bash
# Runs once, when the data folder is new: one schema and one user for each service, who can reach no other schema, and Seata's tables.
set -e

account() { # <schema, also the user> <password>
  # An underscore is a wildcard in a grant: unescaped it would open schemas with similar names.
  mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS \`$1\` CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS '$1'@'%';
ALTER USER '$1'@'%' IDENTIFIED BY '$2';
GRANT ALL PRIVILEGES ON \`${1//_/\\_}\`.* TO '$1'@'%';
SQL
}

account dangjian_auth "$AUTH_DB_PASSWORD"
account dangjian_org "$ORG_DB_PASSWORD"
account dangjian_meeting "$MEETING_DB_PASSWORD"
account dangjian_message "$MESSAGE_DB_PASSWORD"
account dangjian_screen "$SCREEN_DB_PASSWORD"
account seata "$SEATA_DB_PASSWORD"
account xxl_job "$XXL_JOB_DB_PASSWORD"
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" seata < /dangjian/seata.sql
