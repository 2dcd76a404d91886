/** Every choice by name: those with a fixed name, and the families that have one for each entry of the catalogue. */
import { billSections, type Project } from '../../model/project.ts';
import type { Catalogue, Price } from '../../model/catalogue.ts';
import type { ChangeValue } from '../../model/scenario.ts';
import { amount, idOf, wholeNumber, type Choice, type ProjectChoice, type ValueKind } from './choice.ts';
import { companionCount, companionProtectionOf, demandChoices, usersOfKind } from './demand.ts';
import { infrastructureChoices } from './infrastructure.ts';
import { platformChoices } from './platform.ts';

const ofProject = (
  name: string,
  label: string,
  unit: string,
  values: ValueKind,
  read: (project: Project) => ChangeValue | null,
  apply: (project: Project, value: ChangeValue) => Project,
): ProjectChoice => ({ scope: 'project', name, label, unit, values, read, apply });

const mxOneRelease = ofProject(
  'mxOneRelease',
  'MX-ONE release',
  '',
  idOf('mxOneReleases'),
  (project) => project.mxOneRelease,
  (project, value) => ({ ...project, mxOneRelease: String(value) }),
);

/** Why a price is the project's own: the plan's price origin carries it. */
const whatIfReason = 'what-if';

/** The project's own price of one id, in minor units of its currency. */
function ownPrice({ id, name }: Pick<Price, 'id' | 'name'>): ProjectChoice {
  return ofProject(
    `price.${id}`,
    `Own price: ${name}`,
    '',
    wholeNumber(0, 1e12, 'listed'),
    ({ bill }) => bill.prices[id]?.minor ?? 'listed',
    (project, value) => {
      const { [id]: _before, ...others } = project.bill.prices;
      const prices = value === 'listed' ? others : { ...others, [id]: { minor: Number(value), reason: whatIfReason } };
      return { ...project, bill: { ...project.bill, prices } };
    },
  );
}

/** The discount on one section of the bill. */
function discount(section: (typeof billSections)[number]): ProjectChoice {
  return ofProject(
    `discount.${section}`,
    `Discount: ${section}`,
    'share',
    amount(0, 1),
    ({ bill }) => bill.discounts.find((each) => each.section === section)?.share ?? 0,
    (project, value) => {
      const others = project.bill.discounts.filter((each) => each.section !== section);
      const own = { section, share: Number(value), reason: whatIfReason };
      return { ...project, bill: { ...project.bill, discounts: [...others, own] } };
    },
  );
}

/** Choices whose names do not depend on the catalogue. */
export const fixedChoices: readonly Choice[] = [
  ...demandChoices,
  ...platformChoices,
  ...infrastructureChoices,
  mxOneRelease,
  ...billSections.map(discount),
];

const registries = new WeakMap<Catalogue, ReadonlyMap<string, Choice>>();

/** All choices there are with this catalogue, by name. */
export function choicesOf(catalogue: Catalogue): ReadonlyMap<string, Choice> {
  const before = registries.get(catalogue);
  if (before !== undefined) return before;
  const all: readonly Choice[] = [
    ...fixedChoices,
    ...Object.keys(catalogue.userKinds).map(usersOfKind),
    ...Object.keys(catalogue.machineProfiles).flatMap((profile) => [
      companionCount(profile),
      companionProtectionOf(profile),
    ]),
    ...Object.values(catalogue.prices.prices).map(ownPrice),
  ];
  const made = new Map(all.map((choice) => [choice.name, choice]));
  registries.set(catalogue, made);
  return made;
}

/** The values a choice may take, where they can be listed; null for numbers and free texts. */
export function listedValues(choice: Choice, catalogue: Catalogue): readonly ChangeValue[] | null {
  const { values } = choice;
  switch (values.type) {
    case 'id':
      return [...Object.keys(catalogue[values.of]), ...(values.words ?? [])];
    case 'word':
      return values.words;
    case 'flag':
      return [true, false];
    default:
      return null;
  }
}
