#!/bin/sh
# Trains a language's model and writes models/LANGUAGE.tripel: training/train.sh LANGUAGE DATA RUNS [MINUTES]
set -eu
language=$1 data=$2 runs=$3 minutes=${4:-90}
here=$(cd "$(dirname "$0")" && pwd)
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
mkdir -p "$runs"
python3 "$here/train.py" --language "$language" --data "$data" --out "$runs/$language.pt" --minutes "$minutes"
if [ "$language" = en ]; then python3 "$here/tune_names.py" "$runs/$language.pt" --data "$data"; fi
python3 "$here/export.py" "$runs/$language.pt" "$here/../models/$language.tripel" --data "$data"
