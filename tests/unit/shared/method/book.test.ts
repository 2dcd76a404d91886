/** The method book against the catalogue: every source exists, every input has a value, every default is in range. */
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Quantity } from '../../../../shared/engine/definition.ts';
import { hostInputs, siteInputs } from '../../../../shared/planner/inputs.ts';
import { hostBook, methodChapters, projectBook, siteBook } from '../../../../shared/planner/method-book.ts';
import { ruleList } from '../../../../shared/planner/findings.ts';
import { aProject, aSite, prepared } from '../../../builders/project.ts';

const { planning, sources } = bundledCatalogue();
const books = [hostBook(), siteBook(), projectBook()];
const quantities: readonly Quantity[] = methodChapters.flatMap((chapter) => chapter.quantities);
const inputs = quantities.filter((quantity) => quantity.kind === 'input');
const solvers = books.flatMap((book) => [...book.solvers.values()]);
const structured = new Set([...Object.keys(siteInputs), ...Object.keys(hostInputs)]);
const planned = inputs.filter(({ name }) => !structured.has(name));

describe('the method book', () => {
  test('loads: every formula parses, fits its unit and has its place in the order', () => {
    for (const book of books) expect(book.steps.length).toBeGreaterThan(0);
    expect(quantities.length).toBeGreaterThan(200);
  });

  test('holds the chapters that are documented, no more and no fewer', () => {
    const documented = new Set(quantities.map(({ name }) => name));
    const running = new Set(books.flatMap((book) => [...book.quantities.keys()]));

    expect([...running].sort()).toEqual([...documented].sort());
  });

  test('names every quantity once, with its topic in front', () => {
    const names = quantities.map(({ name }) => name);

    expect(names).toHaveLength(new Set(names).size);
    expect(names.filter((name) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  test('says of every quantity what it is and why, in a sentence', () => {
    expect(
      quantities.filter(({ label, why }) => label.trim() === '' || !/[.?]$/.test(why)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('names a source that the catalogue knows for every quantity, solver and rule', () => {
    const used = [
      ...quantities.map(({ name, source }) => ({ name, source })),
      ...solvers.map(({ id, source }) => ({ name: id, source })),
      ...ruleList.map(({ code, source }) => ({ name: code, source })),
    ];

    expect(used.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
  });

  test('gives every input that no field or entry gives a planning figure in its own unit', () => {
    const wrong = planned.filter(({ name, unit }) => planning[name]?.unit !== unit);

    expect(wrong.map(({ name, unit }) => `${name}: ${unit} and ${planning[name]?.unit}`)).toEqual([]);
  });

  test('keeps every planning default within the range of its input', () => {
    const outside = planned.filter(({ name, min, max, whole }) => {
      const value = planning[name]?.value ?? NaN;
      return !(value >= min && value <= max) || (whole === true && !Number.isInteger(value));
    });

    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  test('keeps ranges in order', () => {
    expect(inputs.filter(({ min, max }) => !(min <= max)).map(({ name }) => name)).toEqual([]);
  });

  test('marks nothing quoted that its planning figure calls an estimate', () => {
    // A quantity may say where the method comes from while the figure is ours; the other way round it would boast.
    const boasting = planned.filter(
      ({ name, source }) =>
        source !== 'lockstep:estimate' &&
        source !== 'lockstep:method' &&
        planning[name]?.source === 'lockstep:estimate',
    );

    expect(boasting.map(({ name }) => name)).toEqual([]);
  });

  test('reads every planning figure somewhere', () => {
    const read = new Set(inputs.map(({ name }) => name));

    expect(Object.keys(planning).filter((name) => !read.has(name))).toEqual([]);
  });

  test.each(['site', 'host'] as const)('has no field or entry for a %s input that the book does not have', (scope) => {
    const [table, book] = scope === 'site' ? [siteInputs, siteBook()] : [hostInputs, hostBook()];

    expect(Object.keys(table).filter((name) => !book.inputs.includes(name))).toEqual([]);
  });

  test('keeps what fields and entries give within the range of the input', () => {
    const sites = [
      aSite(),
      aSite({ storage: { kind: 'none' } }),
      aSite({ storage: { kind: 'vsan', policy: 'osa-raid1-ftt1', drive: 'nvme-3840gb', ownership: 'new' } }),
    ];
    const byName = new Map(inputs.map((input) => [input.name, input]));

    for (const site of sites) {
      const {
        sites: [ready],
      } = prepared(aProject({ sites: [site] }));
      for (const [name, { value }] of [...ready!.inputs, ...ready!.hostInputs.flatMap((map) => [...map])]) {
        const { min, max } = byName.get(name)!;
        expect(value, name).toBeGreaterThanOrEqual(min);
        expect(value, name).toBeLessThanOrEqual(max);
      }
    }
  });
});
