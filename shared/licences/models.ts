/**
 * Perpetual and subscription on one horizon: the cheapest edition of each model that carries the plan, year by year.
 *
 * A perpetual edition that is no longer sold is compared all the same, and says so: it may be owned already.
 */
import { roundMoney } from '../base/rounding.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { EditionOption } from './plan.ts';

export interface LicenceModel {
  readonly model: 'perpetual' | 'subscription';
  readonly edition: string;
  /** Sold on the order date; the others are for estates that have them. */
  readonly isSold: boolean;
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
  /** Paid until the end of year 1, 2, … without rises, as the choice of the edition reckons. */
  readonly cumulativeMinor: readonly number[];
}

export interface LicenceModels {
  readonly models: readonly LicenceModel[];
  /** First year at whose end the perpetual one has cost less; null when it never has, or there is nothing to compare. */
  readonly perpetualCheaperFrom: number | null;
}

/** `years` is the horizon of the comparison. */
export function compareModels(
  options: readonly EditionOption[],
  editions: Catalogue['editions'],
  years: number,
): LicenceModels {
  const of = (model: LicenceModel['model']): LicenceModel | null =>
    options
      .filter(({ edition }) => editions[edition]?.model === model)
      .flatMap((option) => modelOf(option, model, years))
      .reduce<LicenceModel | null>((best, each) => (best === null || last(each) < last(best) ? each : best), null);
  const [perpetual, subscription] = [of('perpetual'), of('subscription')];
  const crossing =
    perpetual === null || subscription === null
      ? -1
      : perpetual.cumulativeMinor.findIndex((minor, i) => minor < (subscription.cumulativeMinor[i] ?? 0));
  return {
    models: [perpetual, subscription].flatMap((model) => model ?? []),
    perpetualCheaperFrom: crossing < 0 ? null : crossing + 1,
  };
}

const last = ({ cumulativeMinor }: LicenceModel): number => cumulativeMinor.at(-1) ?? 0;

/** Nothing where the edition does not carry the plan, or nobody knows its price. */
function modelOf(option: EditionOption, model: LicenceModel['model'], years: number): readonly LicenceModel[] {
  const { edition, reasons, oneOffMinor, yearlyMinor } = option;
  const carries = reasons.every(({ code }) => code === 'not-sold');
  if (!carries || oneOffMinor === null || yearlyMinor === null) return [];
  const cumulativeMinor = Array.from({ length: years }, (_, i) => roundMoney(oneOffMinor + yearlyMinor * (i + 1)));
  return [{ model, edition, isSold: reasons.length === 0, oneOffMinor, yearlyMinor, cumulativeMinor }];
}
