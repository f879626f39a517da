import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../src/model/days.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2022-02-04', '2022-02-04', '2022-02-04'],
  ['2022-02-04T10:30', '2022-02-04', '2022-02-04'],
  ['2022-13', null, null],
  ['2022-02-30', null, null],
  ['2022-2-4', null, null],
  ['vrijdag', null, null],
])('%s runs from %s to %s', (iso, first, last) => {
  expect([firstDay(iso), lastDay(iso)]).toEqual([first, last]);
});
