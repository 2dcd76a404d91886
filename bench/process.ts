/** The command line as its user waits for it: `lockstep plan --json` as a whole process, and an empty Node beside it. */
import { spawnSync } from 'node:child_process';
import { tell, timesOf } from './measure.ts';

const run = (words: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`exit code ${status}: node ${words.join(' ')}`);
};

tell({
  what: '`lockstep plan --json` of the flagship, whole process',
  unit: 's',
  times: timesOf('s', () => run(['out/cli/lockstep.js', 'plan', 'examples/regional-hospital.lockstep', '--json']), {
    runs: 21,
    warmUp: 2,
  }),
  target: 0.6,
});
tell({
  what: '`node -e 0`, whole process',
  unit: 's',
  times: timesOf('s', () => run(['-e', '0']), { runs: 21, warmUp: 2 }),
});
