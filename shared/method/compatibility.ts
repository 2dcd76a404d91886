/** Method book, chapter "Compatibility": thresholds that the rules judge by. */
import { input, type MethodChapter } from './chapter.ts';

export const compatibilityChapter: MethodChapter = {
  id: 'compatibility',
  title: 'Compatibility',
  intro:
    'Rules judge releases, editions, CPUs, machines and devices; they are listed in docs/findings.md. The quantities here are the thresholds among them that a project may override.',
  quantities: [
    input({
      name: 'compatibility.ftThreadsPerHostMin',
      label: 'CPU threads a host needs for FT',
      unit: '',
      why: 'FT does not start on hosts with fewer.',
      source: 'ft:F15',
      min: 1,
      max: 1024,
      result: true,
    }),
    input({
      name: 'compatibility.clockSpread',
      label: 'Clock difference tolerated between hosts',
      unit: 'GHz',
      why: 'The pair runs at the pace of the slower host; the limit is the one stated for vLockstep.',
      source: 'ft:F18',
      min: 0,
      max: 10,
      result: true,
    }),
    input({
      name: 'compatibility.ftRoundTripMax',
      label: 'Round trip tolerated between FT ports',
      unit: 's',
      why: 'Stated for vLockstep; later releases ask for low latency without a number.',
      source: 'ft:F33',
      min: 0,
      max: 1,
      result: true,
    }),
  ],
};
