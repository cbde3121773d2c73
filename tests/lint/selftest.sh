#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Proves that the lint scripts can fail: each offence is planted alone in a small good tree and must be found, and the good
# tree must pass.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failures=0
tests=0

good_tree() {
    rm -rf "${tree:?}"/* "$tree"/.ci
    mkdir -p "$tree/core/base" "$tree/core/storage" "$tree/ui/pages" "$tree/ui/fields" "$tree/app/cli" "$tree/resources" "$tree/tests/support"
    for place in core/base/Clock.h core/storage/Register.h ui/pages/HomePage.h ui/fields/TextField.h; do
        printf '// SPDX-License-Identifier: Apache-2.0\n#pragma once\n' >"$tree/$place"
    done
    printf '// SPDX-License-Identifier: Apache-2.0\n#include "core/storage/Register.h"\n\n#include "core/base/Clock.h"\n' >"$tree/core/storage/Register.cpp"
    printf 'target_sources(dueregard_core PRIVATE Register.cpp Register.h)\n' >"$tree/core/storage/CMakeLists.txt"
    printf '#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n' >"$tree/app/start"
    printf 'text, `core/base`, `storage/Register`, `a/b c`\n' >"$tree/core/README.md"
    printf 'text\n' >"$tree/README.md"
}

# A planted line: script, file, line to append, words of the expected offence.
planted() {
    tests=$((tests + 1))
    good_tree
    mkdir -p "$tree/$(dirname "$2")"
    printf '%s\n' "$3" >>"$tree/$2"
    output=$(sh "$here/$1" "$tree" 2>&1)
    status=$?
    if [ "$status" -ne 1 ] || ! printf '%s' "$output" | grep -qF "$4"; then
        echo "$1 did not find \"$3\" in $2 (expected \"$4\", ended with $status): $output"
        failures=$((failures + 1))
    fi
}

for script in layers.sh source.sh readmes.sh; do
    tests=$((tests + 1))
    good_tree
    output=$(sh "$here/$script" "$tree" 2>&1) || { echo "$script offends with a good tree: $output"; failures=$((failures + 1)); }
done

planted layers.sh core/base/Clock.h '#include <QtWidgets/QLabel>' 'core may not use windows'
planted layers.sh core/base/Clock.h '#include <QWidget>' 'core may not use windows'
planted layers.sh core/base/Clock.h '#include <QtPrintSupport>' 'core may not use windows'
planted layers.sh core/storage/Register.cpp 'QMessageBox::warning(nullptr);' 'core may not use windows'
planted layers.sh core/storage/Register.cpp 'return tr("Saved");' 'core may not translate'
planted layers.sh core/storage/Register.cpp '#include "ui/fields/TextField.h"' 'core may include only core'
planted layers.sh core/base/Clock.h '#include "core/storage/Register.h"' 'core/base may include only base'
planted layers.sh core/storage/Register.cpp '#include "core/session/AssessmentSession.h"' 'core/storage may include only'
planted layers.sh core/helpers/Thing.h '#pragma once' 'no place in the order'
planted layers.sh core/CMakeLists.txt 'target_link_libraries(dueregard_core PUBLIC Qt6::PrintSupport)' 'may not be linked here'
planted layers.sh app/cli/main.cpp '#include "ui/fields/TextField.h"' 'may use core only'
planted layers.sh ui/fields/TextField.h '#include "ui/pages/HomePage.h"' 'knows no page'
planted layers.sh ui/pages/HomePage.h '#include "ui/MainWindow.h"' 'knows no MainWindow'
planted layers.sh ui/pages/HomePage.h '#include <QtPrintSupport/QPrinter>' 'PrintController may print'
planted layers.sh ui/pages/HomePage.h '#include "app/Composition.h"' 'only ui and core'
planted layers.sh ui/pages/HomePage.h '#include "TextField.h"' 'from the root'

planted source.sh notes.txt 'x' 'nothing else stands at the top'
planted source.sh core/base/Bare.h '#pragma once' 'the first line is not the licence'
planted source.sh core/base/Clock.h "$(yes '//' | head -n 601)" 'longer than 600 lines'
planted source.sh core/base/Clock.h '// TO''DO later' 'not done'
planted source.sh core/base/Clock.h '// Coming'' soon' 'not done'
planted source.sh core/base/Clock.h '#include <catch2/catch.hpp>' 'include tests/support/Catch.h'
planted source.sh core/storage/Orphan.cpp '// SPDX-License-Identifier: Apache-2.0' 'no CMakeLists.txt lists it'
planted source.sh app/helper.sh 'echo' 'the licence line is missing'

planted readmes.sh README.md 'see `core/nothing/Clock`' 'which is not there'
planted readmes.sh core/README.md '| `base/Clocks.h` | tells the time |' 'which is not there'

echo "$((tests - failures)) planted offences and good trees as expected, $failures not."
[ "$failures" -eq 0 ]
