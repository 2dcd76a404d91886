/** Draws of an uncertainty kept as scenarios: made again from seed and number when they are asked for. */
import { useState } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';
import { changesOfDraw } from '../../../shared/whatif/one-draw.ts';
import type { FigureSpread } from '../../../shared/whatif/spread.ts';
import type { Uncertainty } from '../../../shared/whatif/uncertainty.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useKept } from './kept.ts';
import { canBeKept, useGround, useNames } from './use-workbench.ts';

export interface KeptDraws {
  /** What a draw is called: the figure, its place in the distribution, seed and number. */
  readonly nameOf: (figure: FigureSpread, place: string, draw: number) => string;
  readonly changesOf: (draw: number) => readonly Change[];
  readonly draws: number;
  readonly seed: number;
  readonly keep: (changes: readonly Change[], name: string) => void;
  /** Whether the draw asked for last cannot be a scenario. */
  readonly isRefused: boolean;
}

export function useDraws(spread: Uncertainty): KeptDraws {
  const words = useText().workbench;
  const writing = useWriting();
  const names = useNames();
  const { prepared, plan } = useGround();
  const keepAs = useKept();
  const [isRefused, setIsRefused] = useState(false);
  const { draws, seed } = spread;
  return {
    nameOf: (figure, place, draw) =>
      `${words.drawAt(names.figure(figure), place)}: ${words.draw(writing.number(draw + 1), writing.number(draws), String(seed))}`,
    changesOf: (draw) => (plan === null ? [] : changesOfDraw(spread, draw, prepared, plan)),
    keep: (changes, name) => {
      const isPossible = canBeKept(changes, prepared);
      setIsRefused(!isPossible);
      if (isPossible) keepAs(changes, name);
    },
    isRefused,
    draws,
    seed,
  };
}
