/** Find anything: topics, commands, figures, inputs, machines, findings; type, choose, Enter. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { findingText } from '../../shared/text/findings.ts';
import type { Command } from '../../shared/ipc/signals.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useReportText } from '../parts/use-report.ts';
import { useShownPlan } from '../parts/use-plan.ts';
import { useLanguage, useText, useWriting } from '../parts/use-text.ts';
import { edit } from '../state/document.ts';
import { run } from '../state/shell.ts';
import { askWhy, goTo, showOverlay, showSite } from '../state/view.ts';
import { commandKey, shortcuts } from './shortcuts.ts';
import { topicEntries, topicOfStage } from './topics.tsx';
import './palette.css';

interface Found {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  /** Words it is also found by. */
  readonly also: string;
  readonly choose: () => void;
}

const shownMost = 60;

export function Palette() {
  const text = useText().frame;
  const id = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const all = useEverything();
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = all
    .filter(({ label, detail, also, kind }) => {
      const plain = `${label} ${detail} ${also} ${kind}`.toLowerCase();
      return words.every((word) => plain.includes(word));
    })
    .toSorted((a, b) => rank(b, words) - rank(a, words))
    .slice(0, shownMost);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const close = (): void => showOverlay(null);
  const choose = (entry: Found | undefined): void => {
    if (entry === undefined) return;
    close();
    entry.choose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setActive((active + by + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[active]);
    }
  };
  return (
    <Dialog title={text.palette} isBare onClose={close}>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-label={text.palette}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder={text.paletteHint}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={id} className="palette-list" role="listbox" aria-label={text.palette}>
        {found.map((entry, index) => (
          <li
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(entry)}
          >
            <span className="palette-kind small soft">{entry.kind}</span>
            <span className="palette-label">{entry.label}</span>
            <span className="palette-detail small soft">{entry.detail}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What begins with the words comes before what only holds them. */
function rank({ label }: Found, words: readonly string[]): number {
  const plain = label.toLowerCase();
  return words.reduce(
    (sum, word) => sum + (plain.startsWith(word) ? 3 : plain.includes(` ${word}`) ? 2 : plain.includes(word) ? 1 : 0),
    0,
  );
}

const commandNames = [
  'file.new',
  'file.open',
  'file.save',
  'file.save-as',
  'file.reload',
  'file.close',
  'file.export-pdf',
  'file.export-xlsx',
  'file.export-csv',
  'file.export-json',
  'edit.undo',
  'edit.redo',
  'prices.import',
  'view.why',
  'app.settings',
  'app.about',
  'help.manual',
  'help.shortcuts',
] as const satisfies readonly Command[];

function useEverything(): readonly Found[] {
  const text = useText().frame;
  const writing = useWriting();
  const language = useLanguage();
  const { quantityLabel, prose } = useReportText();
  const plan = useShownPlan();
  return useMemo(() => {
    const topics = topicEntries.map(({ topic }): Found => ({
      key: `topic ${topic}`,
      kind: text.paletteKinds.topic,
      label: text.topic[topic],
      detail: '',
      also: topic,
      choose: () => goTo(topic),
    }));
    const commands = commandNames.map((command): Found => {
      const shortcut = shortcuts.find((each) => each.command === command);
      const keys =
        shortcut === undefined
          ? ''
          : commandKey(`${shortcut.isShift === true ? '⇧' : ''}${shortcut.key.toUpperCase()}`, text.controlKey);
      return {
        key: command,
        kind: text.paletteKinds.command,
        label: text.commands[command],
        detail: keys,
        also: '',
        choose: () => void run(command),
      };
    });
    const revision: Found = {
      key: 'revision',
      kind: text.paletteKinds.command,
      label: text.commands.newRevision,
      detail: '',
      also: '',
      choose: () => edit(text.commands.newRevision, (project) => ({ ...project, revision: project.revision + 1 })),
    };
    if (plan === null) return [...topics, ...commands];
    const isOne = plan.sites.length === 1;
    const machines = plan.sites.flatMap((site, index) =>
      site.machines.map((machine): Found => ({
        key: `machine ${index} ${machine.id}`,
        kind: text.paletteKinds.machine,
        label: machine.id === machine.name ? machine.name : `${machine.id} ${machine.name}`,
        detail: isOne ? prose(machine.why) : `${site.name} · ${prose(machine.why)}`,
        also: machine.why,
        choose: () => (
          showSite(index),
          goTo(topicEntries.some(({ topic }) => topic === 'machines') ? 'machines' : 'hosts')
        ),
      })),
    );
    const scopes = [
      { quantities: plan.quantities, site: null },
      ...plan.sites.map((site) => ({ quantities: site.quantities, site: site.name })),
    ];
    const figures = scopes.flatMap(({ quantities, site }) =>
      quantities.names.map((name): Found => ({
        key: `${site ?? ''} ${name}`,
        kind: text.paletteKinds.figure,
        label: quantityLabel(name, quantities.label(name)),
        detail: `${isOne || site === null ? '' : `${site} · `}${writing.figure(quantities.get(name), quantities.unit(name))}`,
        also: `${name} ${quantities.label(name)}`,
        choose: () => askWhy(name, site),
      })),
    );
    const findings = plan.findings.map((finding, index): Found => ({
      key: `finding ${index}`,
      kind: text.paletteKinds.finding,
      label: findingText(finding, writing.figure, language).text,
      detail: text.severity[finding.severity],
      also: finding.code,
      choose: () => goTo(topicOfStage(finding.stage)),
    }));
    return [...topics, ...commands, revision, ...findings, ...figures, ...machines];
  }, [text, writing, language, quantityLabel, prose, plan]);
}
