#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Who may include whom: core sees no windows and no translation, its folders include only those to their left, and so on.
. "$(dirname -- "$0")/common.sh"

# Offends with every line of the given files that matches, and says why.
forbid() { # pattern, reason; files on stdin
    while IFS= read -r file; do
        grep -nE -e "$1" -- "$file" | while IFS= read -r line; do offence "$file:${line%%:*}: $2: $(printf '%s' "${line#*:}" | sed 's/^ *//')"; done
    done
}
code_in() { source_files | grep -E "^($1)/.*\.(h|cpp|mm)$"; }

code_in core | forbid 'QtWidgets|QtPrintSupport|QWidget|QApplication|QMessageBox|QPrinter|QPrintDialog' 'core may not use windows'
code_in core | forbid '(^|[^A-Za-z0-9_])tr\(|QCoreApplication::translate|QT_TR(ANSLATE)?_NOOP' 'core may not translate; it returns keys and data'
code_in core | forbid '#include "(ui|app|tests)/' 'core may include only core'
code_in ui | forbid '#include "(app|tests)/' 'ui may include only ui and core'
code_in app/cli | forbid '#include "ui/|QtWidgets|QWidget|QApplication' 'the command line may use core only'
source_files | grep -E '^core/(.*/)?CMakeLists.txt$|^app/cli/CMakeLists.txt$' | forbid 'Qt6::(Widgets|PrintSupport|Svg)([^A-Za-z]|$)' 'may not be linked here'

# Folders of core from left to right; settings and storage stand side by side but keep this order.
left=''
for folder in base domain pack engagement intersections rules settings storage session report exchange; do
    left="$left${left:+|}$folder"
    code_in "core/$folder" | while IFS= read -r file; do
        grep -nE '#include "core/' -- "$file" | grep -vE "#include \"core/($left)/" |
            while IFS= read -r line; do offence "$file:${line%%:*}: core/$folder may include only $left: ${line#*:}"; done
    done
done
code_in core | grep -vE "^core/($left)/" | while IFS= read -r file; do offence "$file:1: this folder has no place in the order of core"; done

code_in 'ui/(theme|widgets|fields|models|a11y)' | forbid '#include "ui/(pages|assessment|register|preview|MainWindow)' 'knows no page and no window'
code_in 'ui/(pages|assessment|register|preview)' | forbid 'MainWindow' 'a page knows no MainWindow'
code_in ui | grep -vE '^ui/preview/PrintController\.(h|cpp)$' | forbid '#include <(QtPrintSupport|QPrint)' 'only ui/preview/PrintController may print'
code_in 'core|ui|app|tests' | forbid '#include "(\.|[A-Za-z0-9_]+\.h")' 'includes are written from the root of the checkout'
finish
