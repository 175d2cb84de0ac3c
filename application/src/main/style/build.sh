#!/bin/sh
# Builds the style sheet, the drawings and the small script of the pages. Called by Maven with the folder for the
# results and a folder to work in. Costs a moment only when nothing changed: see build.mjs.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Samenspel needs Node.js 20 or newer (with npm) to build its style sheet, and it is not on the PATH." >&2
  echo "Install it (Debian and Ubuntu: apt install nodejs npm; macOS: brew install node) and start again." >&2
  echo "It is used for building only: the running program does not need it." >&2
  exit 1
fi
exec node "$here/build.mjs" "$@"
