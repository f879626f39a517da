#!/bin/sh
# Trains the English model: training/train_en.sh DATA RUNS
set -eu
exec "$(dirname "$0")/train.sh" en "$@"
