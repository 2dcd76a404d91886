/** The completeness check of a project: needs that no line of its bill meets, and the own line that would meet each. */
import { meetsNeed, needs, type Need } from '../bill/needs.ts';
import { assert } from '../base/assert.ts';
import { compileUserFormula } from '../engine/user-formula.ts';
import type { Bill } from '../model/bill.ts';
import type { CustomLine } from '../model/bill-wish.ts';
import type { Project, Site } from '../model/project.ts';
import { projectBook, siteBook } from './method-book.ts';

export interface UnmetNeed {
  readonly need: Need;
  /** null = the whole project. */
  readonly site: string | null;
  readonly quantity: number;
  readonly formula: string;
  /** Price id of the line proposed; null where only the partner can say. */
  readonly price: string | null;
}

export interface NeedContext {
  readonly project: Project;
  readonly bill: Bill;
  readonly sites: readonly { readonly site: Site; readonly get: (name: string) => number }[];
}

/** In the order of the checklist, site by site, then what is needed once. */
export function unmetNeeds({ project, bill, sites }: NeedContext): readonly UnmetNeed[] {
  const ownById = new Map(project.bill.customLines.map((line) => [`line.${line.id}`, line]));
  const all = [...bill.lines, ...bill.optionalLines];
  const isMet = (need: Need, site: string | null): boolean =>
    all.some((line) => {
      const own = ownById.get(line.id.replace(/@[\s\S]*$/, ''));
      return meetsNeed(need, site, line, own);
    });
  const ofSites = sites.flatMap(({ site, get }) =>
    needs
      .filter(({ at }) => at?.(site) === true)
      .map((need): UnmetNeed => {
        const formula = typeof need.quantity === 'string' ? need.quantity : need.quantity(site);
        const price = typeof need.price === 'function' ? need.price(site) : need.price;
        return { need, site: site.name, formula, price, quantity: valueOf(formula, need.unit, get) };
      }),
  );
  const ofProject = needs
    .filter(({ at }) => at === undefined)
    .map((need): UnmetNeed => {
      assert(typeof need.quantity === 'string' && typeof need.price !== 'function', `${need.id} reads no site`);
      return {
        need,
        site: null,
        formula: need.quantity,
        price: need.price,
        quantity: valueOf(need.quantity, need.unit, () => 0),
      };
    });
  return [...ofSites, ...ofProject].filter(({ need, site, quantity }) => quantity > 0 && !isMet(need, site));
}

/** Formulas of the checklist are the program's own: one that does not compile is a defect. */
function valueOf(formula: string, unit: string, get: (name: string) => number): number {
  const unitOf = (name: string): string | undefined =>
    siteBook().quantities.get(name)?.unit ?? projectBook().quantities.get(name)?.unit;
  const compiled = compileUserFormula(formula, unit, unitOf);
  assert(compiled.ok, compiled.ok ? '' : `${formula}: ${compiled.error}`);
  return compiled.value.evaluate(get) ?? 0;
}

/** The own line that meets the need; without a price id it waits for a price, which a finding says. */
export function lineForNeed({ need, site, formula, price }: UnmetNeed, taken: readonly string[]): CustomLine {
  const stem = need.id.replaceAll('-', '_');
  const id = [stem, ...Array.from({ length: taken.length }, (_, i) => `${stem}_${i + 2}`)].find(
    (each) => !taken.includes(each),
  );
  return {
    id: id ?? stem,
    ...(site === null ? {} : { site }),
    section: need.section,
    description: need.title,
    quantity: /^\d+$/.test(formula) ? Number(formula) : formula,
    unit: need.unit,
    ...(price === null ? {} : { price }),
    term: need.term,
    standing: 'included',
    need: need.id,
  };
}

/** The project with the line in it. */
export function withNeedMet(project: Project, unmet: UnmetNeed): Project {
  const { customLines } = project.bill;
  const line = lineForNeed(
    unmet,
    customLines.map(({ id }) => id),
  );
  return { ...project, bill: { ...project.bill, customLines: [...customLines, line] } };
}
