import { expect, test } from 'vitest';
import { day } from '../../../tests/support/households';
import { type Deadline, pressingDeadlines } from '.';

/** Born on 1 April: the end of the period read in two ways, a year apart. */
const routeEnds: Deadline = {
  kind: 'route-ends',
  key: 'route-ends:c1',
  childId: 'c1',
  date: day('2027-03-31'),
  otherReading: day('2026-03-31'),
  done: false,
  source: 'K10',
};

test.each([
  ['2026-03-16', false],
  ['2026-05-01', true],
  ['2026-05-02', false],
  ['2027-03-16', false],
  ['2027-03-17', true],
])('two readings a year apart do not press all the while between them: %s', (today, presses) => {
  expect(pressingDeadlines([routeEnds], day(today))).toHaveLength(presses ? 1 : 0);
});
