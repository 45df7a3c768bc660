#!/bin/sh
# Judges the NDJSON of a folder on several hosts, and prints one report.
#
#   sh judge-everywhere.sh FOLDER HOSTS PARTS [OPTION OF CHECK]...
#
# Every host sees the folder, and PARTS, under the same path. HOSTS has a line for each: 8/judge-1.example
set -eu
folder=$1 hosts=$2 parts=$3
shift 3

mkdir "$parts" # A folder that is there may hold parts of another run.
find "$folder" -type f -name '*.ndjson' -print0 |
  parallel --null --quote --sshloginfile "$hosts" --workdir "$PWD" --retries 3 --max-replace-args "${FILES_OF_A_PART:-20}" \
    export-contracts check "$@" --partial "$parts/{#}" --part '{#}/{=1 $_=total_jobs() =}' {} || exit 2
export-contracts merge "$parts"/*
