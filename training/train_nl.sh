#!/bin/sh
# Trains the Dutch model: training/train_nl.sh DATA RUNS
set -eu
exec "$(dirname "$0")/train.sh" nl "$@"
