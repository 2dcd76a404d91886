/** Settles the value of every input of a book: override by name, structured field or catalogue entry, planning default. */
import { required } from '../base/assert.ts';
import { rateFrom } from '../catalog/price-lookup.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { GivenInput, Project, Site } from '../model/project.ts';
import type { HostEntries } from './entries.ts';
import { hostInputs, siteInputs, type SiteSource } from './inputs.ts';
import type { ResolvedInput } from './origin.ts';

interface Override {
  readonly given: GivenInput;
  readonly path: string;
}

/** A site's own override before the project's. */
function overrideOf(
  name: string,
  project: Project,
  site: { readonly site: Site; readonly path: string } | null,
): Override | null {
  const own = site?.site.inputs[name];
  if (own !== undefined && site !== null) return { given: own, path: `${site.path}.inputs["${name}"]` };
  const shared = project.inputs[name];
  return shared === undefined ? null : { given: shared, path: `inputs["${name}"]` };
}

function planningDefault(name: string, catalogue: Catalogue): ResolvedInput {
  const figure = required(catalogue.planning[name], `planning figure ${name}`);
  return { value: figure.value, origin: { kind: 'planning', figure } };
}

function settle(base: ResolvedInput, override: Override | null): ResolvedInput {
  if (override === null) return base;
  const { given, path } = override;
  return {
    value: given.value,
    origin: { kind: 'override', path, reason: given.reason, instead: base.origin, insteadValue: base.value },
  };
}

export function resolveSiteInputs(
  names: readonly string[],
  site: Omit<SiteSource, 'planning'>,
  project: Project,
  catalogue: Catalogue,
): Map<string, ResolvedInput> {
  const source = { ...site, planning: catalogue.planning };
  return new Map(
    names.map((name) => {
      const structured = siteInputs[name];
      const base = structured === undefined ? planningDefault(name, catalogue) : structured(source);
      return [name, settle(base, overrideOf(name, project, source))];
    }),
  );
}

export function resolveHostInputs(
  names: readonly string[],
  host: HostEntries,
  groupPath: string,
  site: { readonly site: Site; readonly path: string },
  project: Project,
  catalogue: Catalogue,
): Map<string, ResolvedInput> {
  return new Map(
    names.map((name) => {
      const structured = hostInputs[name];
      const base = structured === undefined ? planningDefault(name, catalogue) : structured(host, groupPath);
      return [name, settle(base, overrideOf(name, project, site))];
    }),
  );
}

/** Currency of the catalogue's electricity price; its figures carry units, and money has none of its own. */
export const electricityCurrency = 'EUR';

/** The electricity price in the project's currency, by the project's rate; as it stands, with a finding, without one. */
function electricityPrice(catalogue: Catalogue, { currency, bill }: Project): ResolvedInput {
  const listed = required(catalogue.planning['bill.electricityPrice'], 'electricity price');
  const rate = currency === electricityCurrency ? null : rateFrom(electricityCurrency, bill);
  if (rate === null) return { value: listed.value, origin: { kind: 'planning', figure: listed } };
  const value = listed.value * rate.rate;
  const at = `${listed.value} ${rate.from}/kWh at ${rate.rate} ${currency} for 1 ${rate.from} (${rate.date}, ${rate.source})`;
  const note = listed.note === undefined ? at : `${at}; ${listed.note}`;
  return { value, origin: { kind: 'planning', figure: { ...listed, value, confidence: 'derived', note } } };
}

export function resolveProjectInputs(
  names: readonly string[],
  project: Project,
  catalogue: Catalogue,
): Map<string, ResolvedInput> {
  return new Map(
    names.map((name) => {
      const base =
        name === 'bill.electricityPrice' ? electricityPrice(catalogue, project) : planningDefault(name, catalogue);
      return [name, settle(base, overrideOf(name, project, null))];
    }),
  );
}
