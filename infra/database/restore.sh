#!/usr/bin/env bash
# Puts a backup back, after its hashes held. Stop the services first, run infra/database/prepare.mjs for each account afterwards,
# and end with `npm run verify`: the trail says whether what came back is what was kept.
#   infra/database/restore.sh <folder> [client options]        MariaDB, MySQL: replaces each database that the folder has
#   infra/database/restore.sh <folder> <data folder>           embedded: replaces the files
set -euo pipefail
folder=${1:?usage: restore.sh <folder> [client options | data folder]}
shift
(cd "$folder" && sha256sum --check --quiet SHA256SUMS)
if [ -d "${1:-}" ]; then
  for file in "$folder"/*.sqlite; do
    # What the old file had not yet written back must not be taken for the new one's.
    rm -f "$1/$(basename "$file")"{,-wal,-shm}
    cp "$file" "$1/"
  done
else
  for file in "$folder"/*.sql.gz; do
    database=$(basename "$file" .sql.gz)
    mariadb "$@" -e "DROP DATABASE IF EXISTS \`$database\`; CREATE DATABASE \`$database\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
    gunzip -c "$file" | mariadb "$@" "$database"
  done
fi
echo "restored from $folder"
