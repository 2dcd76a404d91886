/** The title block: whose plan this is, for whom, of which day, on which catalogue. */
import { formatDate } from '../text/numbers.ts';
import type { Party } from '../model/project.ts';
import { isOffer, type ReportContext } from './context.ts';
import type { TitleBlock } from './model.ts';

export function titleBlock(context: ReportContext, isInternal = false): TitleBlock {
  const { plan, text, names } = context;
  const { labels } = text;
  const { project, bill } = plan;
  const facts = [
    { label: labels.date, value: formatDate(project.date, text.locale) },
    { label: labels.revision, value: String(project.revision) },
    { label: text.document.quote.number, value: plan.quote.number },
    { label: text.document.quote.validUntil, value: formatDate(plan.quote.validUntil, text.locale) },
    { label: labels.release, value: names.of('mxOneReleases', project.mxOneRelease) },
    { label: labels.sites, value: text.sentences.list(plan.sites.map(({ name }) => name)) },
    { label: labels.catalogue, value: plan.catalogueVersion },
    { label: labels.priceBook, value: text.prose(bill.priceBook.name) },
    { label: labels.currency, value: project.currency },
  ];
  return {
    document: labels.document,
    subject: labels.subject,
    project: project.name,
    customer: partyLines(project.customer),
    partner: project.partner === null ? [] : partyLines(project.partner),
    statement: isInternal ? text.document.forInternal : statementOf(context),
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** An offer names itself; what rests on illustrative or missing prices says that it is none. */
function statementOf({ plan, text }: ReportContext): string {
  const { number, validUntil } = plan.quote;
  return isOffer(plan)
    ? text.document.quote.statement(number, formatDate(validUntil, text.locale))
    : text.labels.statement;
}

function partyLines({ name, contact, address, email, phone }: Party): readonly string[] {
  return [name, contact, ...(address ?? '').split('\n'), email, phone].filter(
    (line): line is string => line !== undefined && line.trim() !== '',
  );
}
