#!/usr/bin/env bash
# Installs what packages.txt names and this machine does not have yet, and what is named on the command line. Quiet and
# quick when nothing is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

mapfile -t wanted < <(grep -vE '^[[:space:]]*(#|$)' "$here/packages.txt")
wanted+=("$@")
# A package that another one provides is there, too.
installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}, ${Provides}\n' 2>/dev/null | sed -n 's/^ii //p' |
            tr ',' '\n' | sed 's/ (.*//; s/^ *//' | sort -u)
mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | sort -u | comm -23 - <(printf '%s\n' "$installed"))
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing ${#missing[@]} packages: ${missing[*]}"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
