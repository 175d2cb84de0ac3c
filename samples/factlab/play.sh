#!/usr/bin/env bash
# Plays a whole session with the sample lists: ./samples/factlab/play.sh [folder to play in]. Uses nothing but the command line.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
factlab() { "$here/../../samenspel" factlab "$@"; }
room=${1:-$(mktemp -d)}
keys="$room/keys" # in a real session: a stick that goes round
partners=(gemeente jeugdteam wijkteam)
for partner in "${partners[@]}"; do factlab key "$here/agreement.json" --partner "$partner" --keys "$keys"; done
for partner in "${partners[@]}"; do factlab agree "$here/agreement.json" --partner "$partner" --keys "$keys" > /dev/null; done
for partner in "${partners[@]}"; do
  factlab prepare "$here/$partner.csv" --agreement "$here/agreement.json" --partner "$partner" --keys "$keys" --to "$room/$partner.sealed"
done
factlab prepare "$here/schuiladressen.csv" --agreement "$here/agreement.json" --partner gemeente --keys "$keys" --keep-out --to "$room/schuil.sealed"
factlab link "$here/agreement.json" "$room"/*.sealed --keys "$keys" --to "$room/published"
factlab verify "$room/published/protocol.json"
echo "$room/published/summary.html"
