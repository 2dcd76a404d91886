/** Names of projects as names of files. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../main/node/export/file-name.ts';
import { oddText } from '../fixtures/odd-text.ts';

describe('the name of a file', () => {
  test.each([
    ['Regional hospital: telephony for 6,500 users', 'Regional-hospital-telephony-for-6-500-users'],
    ['Åre / Östersund', 'Åre-Östersund'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\win.ini', 'C-Windows-win-ini'],
    ['.hidden', 'hidden'],
    ['con', 'plan-con'],
    ['***', 'plan'],
    ['', 'plan'],
  ])('%s becomes %s', (name, file) => {
    expect(safeFileName(name)).toBe(file);
  });

  test('is never a path, hidden, empty or too long', () => {
    fc.assert(
      fc.property(oddText, fc.string({ unit: 'grapheme', maxLength: 300 }), (odd, long) => {
        for (const name of [odd, long]) {
          expect(safeFileName(name)).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u);
          expect([...safeFileName(name)].length).toBeLessThanOrEqual(85);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
