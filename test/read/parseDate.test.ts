import { expect, test } from 'vitest';
import { parseDate } from '../../src/read/parseDate.ts';

test.each([
  ['2022-02-04', '2022-02-04', 'day'],
  ['2022-2-4', '2022-02-04', 'day'],
  ['2022-02', '2022-02', 'month'],
  ['2022', '2022', 'year'],
  ['20220204', '2022-02-04', 'day'],
  ['2022-02-04T23:30:00-05:00', '2022-02-04', 'day'],
  ['2022-02-04 10:15', '2022-02-04', 'day'],
  ['4-2-2022', '2022-02-04', 'day'],
  ['04/02/2022', '2022-02-04', 'day'],
  ['2/14/2022', '2022-02-14', 'day'],
  ['4 februari 2022', '2022-02-04', 'day'],
  ['vrijdag 4 feb. 2022', '2022-02-04', 'day'],
  ['februari 2022', '2022-02', 'month'],
  ['February 4, 2022', '2022-02-04', 'day'],
  ['4th March 2022', '2022-03-04', 'day'],
  ['Fri, 04 Feb 2022 10:00:00 GMT', '2022-02-04', 'day'],
  ['29 februari 2024', '2024-02-29', 'day'],
])('%s', (written, iso, granularity) => {
  expect(parseDate(written)).toEqual({ iso, granularity });
});

test.each(['', 'gisteren', '2022-13-01', '2022-02-30', '30 februari 2022', '29-2-2023', '123', '99999', 'mei', '4 voorjaar 2022'])(
  'no date: %s',
  (written) => {
    expect(parseDate(written)).toBeNull();
  },
);
