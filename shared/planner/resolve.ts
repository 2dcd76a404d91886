/** Settles the value of every input of a book: override by name, structured field or catalogue entry, planning default. */
import { required } from '../base/assert.ts';
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
  source: SiteSource,
  project: Project,
  catalogue: Catalogue,
): Map<string, ResolvedInput> {
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

export function resolveProjectInputs(
  names: readonly string[],
  project: Project,
  catalogue: Catalogue,
): Map<string, ResolvedInput> {
  return new Map(
    names.map((name) => [name, settle(planningDefault(name, catalogue), overrideOf(name, project, null))]),
  );
}
