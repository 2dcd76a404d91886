/** What the picture of several sites shows: each with its main figures, joined by the customer's network. */
import type { ReportContext } from '../context.ts';
import { quantityText } from '../context.ts';

export interface DrawnSite {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface SitesDrawing {
  readonly core: string;
  readonly sites: readonly DrawnSite[];
}

const siteFacts = ['hosts.count', 'machines.count', 'demand.usersAtHorizon', 'demand.trunks', 'storage.requiredUsable'];

export function sitesDrawing(context: ReportContext): SitesDrawing {
  const { plan, text } = context;
  return {
    core: text.document.drawing.coreNetwork,
    sites: plan.sites.map(({ name, quantities }) => ({
      name,
      facts: siteFacts
        .filter((fact) => quantities.has(fact) && quantities.get(fact) !== 0)
        .map((fact) => ({
          label: text.quantityLabel(fact, quantities.label(fact)),
          value: quantityText(context, quantities, fact),
        })),
    })),
  };
}
