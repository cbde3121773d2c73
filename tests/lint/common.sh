# SPDX-License-Identifier: Apache-2.0
# Shared by the lint scripts. Each takes the folder to look at (the checkout unless told), prints every offence as
# "file:line: what is wrong", and ends with 1 if there was one.

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
tree=${1:-$(CDPATH= cd -- "$here/../.." && pwd)}
cd "$tree" || exit 2
LC_ALL=C.UTF-8
export LC_ALL
offences=$(mktemp) || exit 2
trap 'rm -f "$offences"' EXIT

# Files of the source, one a line: those that git knows of or would add, or all but build/ where there is no git.
source_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1 && [ "$(git rev-parse --show-toplevel)" = "$(pwd -P)" ]; then
        git ls-files --cached --others --exclude-standard
    else
        find . -type f ! -path './build/*' ! -path './.git/*' | sed 's|^\./||'
    fi | sort -u | while IFS= read -r file; do [ -f "$file" ] && printf '%s\n' "$file"; done
}

offence() {
    printf '%s\n' "$*" >>"$offences"
}

# Ends the script: 1 and the offences, or 0.
finish() {
    if [ -s "$offences" ]; then
        cat "$offences"
        exit 1
    fi
    exit 0
}
