#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs clang-tidy on the changed sources (or the files given) as build/ compiles them. A changed header is read through the
# source of the same name. DUEREGARD_TIDY_MINUTES (5) bounds the time of a very large change; what is left out is said.
cd "$(dirname -- "$0")/../.." || exit 2
limit=${DUEREGARD_TIDY_MINUTES:-5}
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
[ -f build/compile_commands.json ] || { echo "build/ is not configured; tests/run does it."; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

if [ $# -gt 0 ]; then printf '%s\n' "$@"; else sh tests/lint/changed.sh; fi | sed -nE 's/\.(h|cpp)$/.cpp/p' | sort -u |
    while IFS= read -r file; do
        # Only what this build compiles: there may be no window program in it, or no tests.
        [ -f "$file" ] && grep -qF "/$file\"" build/compile_commands.json && printf '%s\n' "$file"
    done >"$work/files"
count=$(wc -l <"$work/files" | tr -d ' ')
[ "$count" -gt 0 ] || { echo "clang-tidy: no changed source to look at."; exit 0; }
echo "clang-tidy looks at $count sources …"

# clang cannot read what GCC precompiled, and takes it wherever it lies beside the header. A copy of the header lies alone.
cp build/compile_commands.json "$work/compile_commands.json"
number=0
grep -oE -- '-include [^" \\]*/cmake_pch\.hxx' build/compile_commands.json | cut -c 10- | sort -u >"$work/precompiled"
while IFS= read -r header; do
    number=$((number + 1))
    cp "$header" "$work/$number.hxx"
    sed "s|$header|$work/$number.hxx|" "$work/compile_commands.json" >"$work/next" && mv "$work/next" "$work/compile_commands.json"
done <"$work/precompiled"

deadline=$(($(date +%s) + limit * 60))
export deadline work
xargs -P "$jobs" -I '{}' sh -c '
    if [ "$(date +%s)" -ge "$deadline" ]; then echo "$1" >>"$work/left"; exit 0; fi
    if ! clang-tidy -p "$work" --quiet "$1" >"$work/$$.out" 2>/dev/null; then
        cat "$work/$$.out"; echo "$1" >>"$work/bad"
    fi' sh '{}' <"$work/files"
if [ -f "$work/left" ]; then
    echo "clang-tidy stopped after $limit minutes; $(wc -l <"$work/left" | tr -d ' ') sources were not looked at:"
    sed 's/^/  /' "$work/left"
fi
if [ -f "$work/bad" ]; then
    echo "clang-tidy found something in $(wc -l <"$work/bad" | tr -d ' ') of $count sources."
    exit 1
fi
echo "clang-tidy found nothing in the sources it looked at."
