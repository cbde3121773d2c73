#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Prints the files that differ from where this work began, one a line: from the merge base with origin/main, or, on main
# itself, from the last commit but one. What is not committed yet counts too. Ends with 3 when there is no git, or no history, to ask.
cd "$(dirname -- "$0")/../.." || exit 2
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || exit 3
head=$(git rev-parse -q --verify HEAD) || exit 3
# A clone without history has nothing to compare with: everything in it would look changed.
[ "$(git rev-parse --is-shallow-repository 2>/dev/null)" = true ] && ! git rev-parse -q --verify HEAD~1 >/dev/null && exit 3
base=$(git merge-base HEAD origin/main 2>/dev/null || true)
if [ -z "$base" ] || [ "$base" = "$head" ]; then
    base=$(git rev-parse -q --verify HEAD~1 || true)
fi
{
    if [ -n "$base" ]; then
        git diff --name-only --diff-filter=d "$base" --
    else
        git diff-tree --root --no-commit-id --name-only -r --diff-filter=d HEAD
        git diff --name-only --diff-filter=d HEAD --
    fi
    git ls-files --others --exclude-standard
} | sort -u
