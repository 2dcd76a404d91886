/** The project whose figures stand in the method pages as worked examples. */
import { required } from '../../shared/base/assert.ts';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { explainer, type Trace } from '../../shared/planner/explain.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';
import { formatFigure } from '../../shared/text/numbers.ts';

export const exampleFile = 'examples/textbook-three-hosts.lockstep';

/** The trace of a quantity in the example. */
export type Worked = (name: string) => Trace;

/** Traces of the example project, made from the text of its file. */
export function workedExample(projectText: string): Worked {
  const project = parseProjectFile(projectText);
  if (!project.ok) throw new Error(`${exampleFile} is no project file`);
  const prepared = prepareProject(project.value, bundledCatalogue());
  if (!prepared.ok) throw new Error(`${exampleFile} cannot be planned`);
  const site = required(project.value.sites[0], 'a site').name;
  const { explain } = explainer(prepared.value, (value, unit) => formatFigure(value, unit, 'en'));
  return (name) => {
    const trace = explain(name, site);
    if (!trace.ok) throw new Error(trace.error);
    return trace.value;
  };
}
