/** One idea, one word, in German and Swedish too: the words docs/glossary.md decided against do not come back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');

/** The word decided for → those decided against, as they stand in sentences. */
const decided = {
  de: {
    Benutzer: /Teilnehmer/,
    Datenspeicher: /\bDatastores?\b/,
    Festplatte: /\bPlatten?\b/,
    'FT-Protokollierung': /FT-Logging/,
    'primäre, sekundäre VM': /\b(?:Primary|Secondary|Secondaries)\b/,
    'MX-ONE-Version, vSphere-Version': /(?:MX-ONE|vSphere)-Release/,
    Amtskanal: /Amtsleitung/,
    Umsatzsteuer: /Mehrwertsteuer|MwSt/,
    Reparaturvertrag: /Wartungsvertr/,
    'RAID-Stufe': /RAID-Level/,
    Netzwerkadapter: /\bNetzadapter/,
  },
  sv: {
    site: /\b[Pp]latsens?\b|\b[Pp]latser(?:na|nas)?\b|'(?:Alla|Varje|varje) plats|\ben (?:ny )?plats'/,
    datastore: /[Dd]atalager/,
    disk: /[Dd]iskenhet/,
    lagringssystem: /[Dd]iskarray/,
    reservserver: /[Ss]tandby-serv/,
    'MX-ONE-version, vSphere-version': /(?:MX-ONE|vSphere)-release/,
    reparationsavtal: /[Ss]erviceavtal/,
    nätverkskort: /[Nn]ätverksadapt/,
  },
} as const;

/** Places of other things: PCIe slots are platser too. */
const allowed = /PCIe-plats|Telefonistplats|platshållare/g;

function linesOf(language: string): readonly string[] {
  const folders = [`shared/text/${language}`, `renderer/text/${language}`];
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        readFileSync(join(root, folder, file), 'utf8')
          .split('\n')
          .map((line) => `${folder}/${file}: ${line.trim()}`),
      ),
  );
}

describe.each(['de', 'sv'] as const)('in %s', (language) => {
  const lines = linesOf(language);

  test.each(Object.entries(decided[language]))('%s', (_, against) => {
    expect(lines.filter((line) => against.test(line.replace(allowed, '')))).toEqual([]);
  });
});

test('the glossary names every word decided for', () => {
  const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
  const words = Object.values(decided).flatMap((each) => Object.keys(each));
  expect(words.filter((word) => !glossary.includes(word))).toEqual([]);
});
