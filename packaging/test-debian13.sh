#!/usr/bin/env bash
# Runs packaging/test.sh in a Debian 13 root: makes it with debootstrap once, keeps it, copies the tree in.
#
#   packaging/test-debian13.sh [OPTIONS of test.sh]      RETURNBENCH_DEBIAN13=DIR names the root (default: build/debian13)
set -euo pipefail
cd "$(dirname "$0")/.."
root=$(realpath -m "${RETURNBENCH_DEBIAN13:-build/debian13}")
[ "$(id -u)" -eq 0 ] || { echo "A root file system can be made by root only: run this with sudo." >&2; exit 2; }

if [ ! -f "$root/.complete" ]; then
    command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap
    rm -rf "$root"
    mkdir -p "$root"
    debootstrap --variant=minbase trixie "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
    touch "$root/.complete"
fi

mounted=()
unmount() { for place in "${mounted[@]}"; do umount -l "$place" || true; done; }
trap unmount EXIT
for place in proc sys dev; do
    mount --rbind "/$place" "$root/$place" && mounted=("$root/$place" "${mounted[@]}")
done
cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
for settings in /etc/apt/apt.conf.d/*proxy*; do
    [ -f "$settings" ] && cp "$settings" "$root/etc/apt/apt.conf.d/"
done

# The tree as git knows it, with what is not committed yet; the build folder stays for the next run. Files that changed
# get the time of this copy: one that was edited while an earlier copy was being built would look older than what was
# built from it, and would not be built again. Files that are gone must be gone there too.
tree=$root/src/returnbench
mkdir -p "$tree"
git ls-files -co --exclude-standard | sort >"$tree.files"
while IFS= read -r file; do
    [ -e "$file" ] || continue
    cmp -s "$file" "$tree/$file" || { mkdir -p "$(dirname "$tree/$file")"; cp "$file" "$tree/$file"; }
done <"$tree.files"
(cd "$tree" && find . -path ./build -prune -o -path ./.git -prune -o -type f -printf '%P\n') | sort |
    comm -23 - "$tree.files" | while IFS= read -r file; do rm -f "$tree/$file"; done
chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 ${CI:+CI=$CI} bash -c '
    set -e
    export DEBIAN_FRONTEND=noninteractive
    command -v git >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends git ca-certificates; }
    cd /src/returnbench
    git init -q 2>/dev/null || true
    exec packaging/test.sh "$@"' test.sh "$@"
