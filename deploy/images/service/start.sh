#!/bin/sh
# The siblings and the scheduler reach this copy under its own address, never under loopback. A cluster says which that is, elsewhere the container knows it.
set -eu
: "${DANGJIAN_IP:=$(hostname -i | cut -d' ' -f1)}"
export DANGJIAN_IP
exec java @/app/java.options @/app/launch
