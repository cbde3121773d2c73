#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every path that a README names in backticks is there: from the root of the checkout or from the README's own folder, with
# or without .h or .cpp. What has a space or a bracket in it is a command or a form, and not looked at.
. "$(dirname -- "$0")/common.sh"

is_there() {
    for ending in '' .h .cpp; do
        [ -e "$1$ending" ] && return 0
    done
    return 1
}

source_files | grep -E '\.md$' | while IFS= read -r file; do
    folder=$(dirname "$file")
    grep -noE '`[^`]+`' -- "$file" | while IFS= read -r found; do
        line=${found%%:*}
        name=${found#*:}
        name=${name#?}
        name=${name%?}
        case $name in
        /* | build/* | *[!A-Za-z0-9_./-]*) continue ;;
        */*) ;;
        *) continue ;;
        esac
        path=$(printf '%s\n' "$name" | sed 's/NNNN/0001/') # the form of a migration's name
        is_there "$path" || is_there "$folder/$path" || offence "$file:$line: names \"$name\", which is not there"
    done
done
finish
