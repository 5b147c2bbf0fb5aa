#!/usr/bin/env bash
# Copies every database of the county while it runs: each one as it stood at one moment, with its hash.
#   infra/database/backup.sh <folder> [client options: -h … -P … -u … -p…]      MariaDB, MySQL: databases named tongchou_*
#   infra/database/backup.sh <folder> <data folder with *.sqlite>              embedded
# The keys (.env, keys.json) are not in it: without DATA_KEY personal data stays sealed, so keep them elsewhere.
set -euo pipefail
folder=${1:?usage: backup.sh <folder> [client options | data folder]}
shift
umask 077
mkdir -p "$folder"
if [ -d "${1:-}" ]; then
  for file in "$1"/*.sqlite; do
    node -e 'const s = require("node:sqlite"); s.backup(new s.DatabaseSync(process.argv[1], { readOnly: true }), process.argv[2])' \
      "$file" "$folder/$(basename "$file")"
  done
else
  databases=$(mariadb "$@" -N -e "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'tongchou\\_%'")
  [ -n "$databases" ] || { echo 'no database is named tongchou_…' >&2; exit 1; }
  for database in $databases; do
    mariadb-dump "$@" --single-transaction --quick --hex-blob --skip-dump-date "$database" | gzip -n >"$folder/$database.sql.gz"
  done
fi
cd "$folder"
sha256sum -- *.sql.gz *.sqlite 2>/dev/null >SHA256SUMS || true
cat SHA256SUMS
