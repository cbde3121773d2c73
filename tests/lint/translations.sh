#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The .ts files hold every text of ui and app and none that is gone, and the English one has every plural. With --update it
# writes the texts into the files instead. Line numbers are not kept, so that moving code changes nothing. Ends with 77 when
# there is no lupdate of Qt 6 here.
update=no
[ "${1:-}" = --update ] && { update=yes; shift; }
. "$(dirname -- "$0")/common.sh"

for tool in lupdate6 lupdate-qt6 lupdate /usr/lib/qt6/bin/lupdate /usr/lib64/qt6/bin/lupdate; do
    case $("$tool" -version 2>/dev/null) in *"version 6."*) found=$tool; break ;; esac
done
[ -n "${found:-}" ] || { echo "There is no lupdate of Qt 6 here, so nothing was compared."; exit 77; }

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work" "$offences"' EXIT
set -- ui
[ -f app/main.cpp ] && set -- ui app
for file in translations/*.ts; do
    language=${file##*_}
    language=${language%.ts}
    target=$work/now_$language.ts
    [ "$update" = yes ] && target=$file
    [ "$target" = "$file" ] || cp "$file" "$target"
    plural=''
    [ "$language" = en ] && plural=-pluralonly
    # shellcheck disable=SC2086 # one option or none
    "$found" -silent -I . -no-obsolete -locations none -source-language en_GB -target-language "$language" $plural "$@" -ts "$target" >"$work/log" 2>&1 ||
        offence "$file:1: lupdate could not read the texts: $(cat "$work/log")"
    if ! cmp -s "$file" "$target"; then
        offence "$file:1: lupdate would change it; run tests/lint/translations.sh --update"
        diff "$file" "$target" | grep '^[<>]' | head -n 12 >>"$offences"
    fi
    [ "$language" = en ] && grep -q 'type="unfinished"' "$target" &&
        offence "$file:$(grep -n 'type="unfinished"' "$target" | head -n 1 | cut -d: -f1): a plural without its English forms"
done
finish
