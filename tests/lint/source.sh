#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# How the source is kept: names at the top, sizes, first lines, listed files, no promises instead of work.
. "$(dirname -- "$0")/common.sh"

for name in $(source_files | sed 's|/.*||' | sort -u); do
    case $name in
    .* | CMakeLists.txt | CMakePresets.json | README.md | LICENSE | CONTRIBUTING.md | app | core | ui | resources | translations | tests) ;;
    *) offence "$name:1: nothing else stands at the top of the checkout" ;;
    esac
done

source_files | grep -E '\.(h|cpp|mm)$' | while IFS= read -r file; do
    lines=$(wc -l <"$file")
    [ "$lines" -le 600 ] || offence "$file:$lines: longer than 600 lines; split it by responsibility"
    [ "$(head -n 1 "$file")" = '// SPDX-License-Identifier: Apache-2.0' ] || offence "$file:1: the first line is not the licence"
    case $file in *.h) grep -q '^#pragma once' "$file" || offence "$file:1: a header without #pragma once" ;; esac
    grep -qi 'catch2/' "$file" && [ "$file" != tests/support/Catch.h ] && offence "$file:1: include tests/support/Catch.h, not Catch2"
    # A file that no list names is never built, and nobody notices.
    lists=$(dirname "$file")/CMakeLists.txt
    name=$(basename "$file")
    case $file in *.cpp)
        { [ -f "$lists" ] && grep -qF "$name" "$lists"; } || grep -qF "$(basename "$(dirname "$file")")/$name" "$(dirname "$lists")/../CMakeLists.txt" 2>/dev/null ||
            offence "$file:1: no CMakeLists.txt lists it"
        ;;
    esac
done

source_files | grep -E '\.sh$|^app/start$|^tests/run$|^\.ci/run$' | while IFS= read -r file; do
    head -n 2 "$file" | grep -q '^# SPDX-License-Identifier: Apache-2.0' || offence "$file:1: the licence line is missing"
done

# Words for work that is not done. Split here, so that this file may stand in the tree it looks at.
# The rule that looks for such words in officers' answers has to name them.
words='TO''DO|FIX''ME|XX''X|coming'' soon|not'' implemented|lorem'' ipsum|place''holder text'
source_files | grep -E '\.(h|cpp|mm|json|sh|cmake|ts|qrc|md|svg)$|CMakeLists.txt$|^app/start$|^tests/run$' | grep -v '/Placeholders' | while IFS= read -r file; do
    grep -nEi -e "(^|[^A-Za-z])($words)([^A-Za-z]|$)" -- "$file" | while IFS= read -r line; do offence "$file:${line%%:*}: says that something is not done: ${line#*:}"; done
done
finish
