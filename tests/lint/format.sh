#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Compares the changed sources (or the files given) with what clang-format would write, and shows the difference.
# Where lines break and how far comments stand to the right is left to the author: clang-format spoils enumerations, tables
# of data and nested conditions. Everything else counts: spaces, the order of includes, the side of * and &, braces.
# `clang-format -i FILE` mends it.
cd "$(dirname -- "$0")/../.." || exit 2
[ $# -gt 0 ] || { set -f; IFS='
'; set -- $(sh tests/lint/changed.sh | grep -E '\.(h|cpp|mm)$'); }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# One line for the whole file, without the white space that is left to the author.
even() { tr -s ' \n' ' ' | sed -E 's/ ?([][(){}]) ?/\1/g; s/\\ ?//g'; }
bad=0
for file; do
    clang-format --style=file "$file" >"$work/wanted"
    [ "$(even <"$work/wanted")" = "$(even <"$file")" ] && continue
    diff -u --label "$file" --label "$file as clang-format writes it" "$file" "$work/wanted"
    bad=$((bad + 1))
done
[ "$bad" -eq 0 ] || { echo "$bad of $# files differ from their clang-format form."; exit 1; }
echo "$# files look as clang-format writes them."
