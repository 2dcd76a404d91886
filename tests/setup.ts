/**
 * One seed for all property tests, so that a run repeats: the same commit passes or fails wherever it is tried.
 *
 * LOCKSTEP_SEED=12345 npm test looks elsewhere; a failing property prints its seed and path either way.
 */
import fc from 'fast-check';

const given = Number(process.env['LOCKSTEP_SEED']);

fc.configureGlobal({ seed: Number.isInteger(given) && process.env['LOCKSTEP_SEED'] !== '' ? given : 20261123 });
