import type { CommandData, GroupData } from '../command.ts';
import { annotateCommand } from './annotate.ts';
import { askCommand } from './ask.ts';
import { evaluateCommand } from './evaluate.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { propositionsCommand } from './propositions.ts';
import { queryCommand } from './query.ts';
import { viewCommand } from './view.ts';

/** All commands, in the order in which the help lists them. */
export const COMMANDS: readonly (CommandData | GroupData)[] = [
  extractCommand,
  viewCommand,
  queryCommand,
  askCommand,
  exportCommand,
  propositionsCommand,
  annotateCommand,
  evaluateCommand,
];
