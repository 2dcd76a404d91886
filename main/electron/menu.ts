/** The menus, as each platform expects them. Every entry sends the window a command; the window does the work. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { RecentFile, Settings, WindowState } from '../../shared/ipc/shapes.ts';
import { topics, type Command } from '../../shared/ipc/signals.ts';
import { zoomAfter } from './zoom.ts';
import type { Words } from './words/en.ts';

export interface MenuFacts {
  readonly words: Words;
  readonly state: WindowState;
  readonly settings: Settings;
  readonly recents: readonly RecentFile[];
  readonly isDevelopment: boolean;
}

export interface MenuActs {
  readonly command: (command: Command) => void;
  readonly openRecent: (id: string) => void;
  readonly clearRecents: () => void;
  readonly change: (change: Partial<Settings>) => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };
const isMac = process.platform === 'darwin';

export function showMenu(facts: MenuFacts, acts: MenuActs): void {
  const entry = entryMaker(facts, acts);
  const { words } = facts;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [macAppMenu(words, entry)] : []),
      { label: words.file, submenu: fileMenu(facts, acts, entry) },
      { label: words.edit, submenu: editMenu(facts, entry) },
      { label: words.view, submenu: viewMenu(facts, acts, entry) },
      { label: words.go, submenu: topics.map((topic, i) => goTo(topic, i, words, entry)) },
      ...(isMac ? [{ label: words.window, role: 'windowMenu' as const }] : []),
      { label: words.help, role: 'help', submenu: helpMenu(words, entry) },
    ]),
  );
}

/** Commands that make sense without an open project. */
const alwaysThere: ReadonlySet<Command> = new Set<Command>([
  'file.new',
  'file.open',
  'prices.import',
  'view.palette',
  'app.settings',
  'app.about',
  'help.manual',
  'help.shortcuts',
  'go.start',
]);

type Entry = (command: Command, label: string, accelerator?: string) => Item;

const entryMaker =
  ({ state }: MenuFacts, { command: send }: MenuActs): Entry =>
  (command, label, accelerator) => ({
    id: command,
    label,
    enabled: state.projectName !== null || alwaysThere.has(command),
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });

function macAppMenu(words: Words, entry: Entry): Item {
  return {
    label: app.name,
    submenu: [
      entry('app.about', words.about),
      line,
      entry('app.settings', words.settings, 'Cmd+,'),
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit', label: words.quit },
    ],
  };
}

function fileMenu({ words, recents }: MenuFacts, acts: MenuActs, entry: Entry): Item[] {
  const shown = recents.filter(({ isThere }) => isThere).slice(0, 10);
  return [
    entry('file.new', words.new, 'CmdOrCtrl+N'),
    entry('file.open', words.open, 'CmdOrCtrl+O'),
    {
      label: words.openRecent,
      enabled: shown.length > 0,
      submenu: [
        ...shown.map(({ id, fileName, shownFolder }) => ({
          label: fileName.replaceAll('&', '&&'),
          sublabel: shownFolder,
          click: () => acts.openRecent(id),
        })),
        line,
        { label: words.clearRecent, click: acts.clearRecents },
      ],
    },
    line,
    entry('file.save', words.save, 'CmdOrCtrl+S'),
    entry('file.save-as', words.saveAs, 'CmdOrCtrl+Shift+S'),
    entry('file.reload', words.reload),
    line,
    {
      label: words.exportMenu,
      submenu: [
        entry('file.export-pdf', words.exportPdf, 'CmdOrCtrl+E'),
        entry('file.export-xlsx', words.exportXlsx),
        entry('file.export-csv', words.exportCsv),
        entry('file.export-json', words.exportJson),
      ],
    },
    entry('prices.import', words.importPrices),
    line,
    entry('file.close', words.closeProject, 'CmdOrCtrl+W'),
    ...(isMac
      ? []
      : [line, entry('app.settings', words.settings, 'Ctrl+,'), line, { role: 'quit' as const, label: words.quit }]),
  ];
}

function editMenu({ words, state }: MenuFacts, entry: Entry): Item[] {
  const named = (word: string, name: string | null): string =>
    name === null ? word : `${word} ${name.replaceAll('&', '&&')}`;
  return [
    { ...entry('edit.undo', named(words.undo, state.undo), 'CmdOrCtrl+Z') },
    {
      ...entry(
        'edit.redo',
        named(words.redo, state.redo),
        process.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z',
      ),
    },
    line,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
    line,
    entry('edit.find', words.find, 'CmdOrCtrl+F'),
  ];
}

function viewMenu({ words, settings, isDevelopment }: MenuFacts, { change }: MenuActs, entry: Entry): Item[] {
  const themes = { system: words.themeSystem, light: words.themeLight, dark: words.themeDark };
  const zoom = (id: string, label: string, direction: -1 | 0 | 1, accelerator: string): Item => ({
    id,
    label,
    accelerator,
    click: () => change({ zoom: zoomAfter(settings.zoom, direction) }),
  });
  return [
    entry('view.palette', words.palette, 'CmdOrCtrl+K'),
    entry('view.why', words.why, 'CmdOrCtrl+I'),
    line,
    {
      label: words.theme,
      submenu: (['system', 'light', 'dark'] as const).map((theme) => ({
        id: `theme.${theme}`,
        label: themes[theme],
        type: 'radio' as const,
        checked: settings.theme === theme,
        click: () => change({ theme }),
      })),
    },
    line,
    zoom('zoom.in', words.zoomIn, 1, 'CmdOrCtrl+Plus'),
    // Where plus wants the shift key, people press the key without it.
    { ...zoom('zoom.in-too', words.zoomIn, 1, 'CmdOrCtrl+='), visible: false, acceleratorWorksWhenHidden: true },
    zoom('zoom.out', words.zoomOut, -1, 'CmdOrCtrl+-'),
    zoom('zoom.reset', words.zoomReset, 0, 'CmdOrCtrl+0'),
    line,
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(isDevelopment ? [{ role: 'toggleDevTools' as const, label: words.developerTools }] : []),
  ];
}

function goTo(topic: (typeof topics)[number], i: number, words: Words, entry: Entry): Item {
  return entry(`go.${topic}`, words.topics[topic], i < 9 ? `CmdOrCtrl+${i + 1}` : undefined);
}

function helpMenu(words: Words, entry: Entry): Item[] {
  return [
    entry('help.manual', words.manual, 'F1'),
    entry('help.shortcuts', words.shortcuts, 'CmdOrCtrl+/'),
    ...(isMac ? [] : [line, entry('app.about', words.about)]),
  ];
}
