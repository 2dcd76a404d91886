/** Wörter des Handbuchs und seine Anleitung zum Fenster. */
import type { WindowText } from '../text.ts';

export const manual: WindowText['manual'] = {
  title: 'Handbuch',
  lead: 'Wie man mit dem Fenster arbeitet, dann jede Zahl eines Plans: was sie ist, warum es sie gibt und wie sie entsteht.',
  guide: 'Arbeiten mit Lockstep',
  steps: [
    {
      title: 'Beginnen',
      text: 'Mit einer Vorlage oder einem Beispiel anfangen, eine Datei öffnen oder sie irgendwo ins Fenster ziehen. Was Sie an einem Beispiel ändern, ist Ihre eigene Kopie.',
    },
    {
      title: 'Tippen und zusehen',
      text: 'Jede Zahl rechnet beim Tippen mit; die Leiste unten zeigt, was die letzte Änderung bewirkt hat. Was nicht angenommen werden kann, bleibt mit dem Grund daneben im Feld und erreicht den Plan nie.',
    },
    {
      title: 'Tabellen',
      text: 'Eine Zelle anklicken und tippen, oder doppelklicken. Aus einer Tabellenkalkulation kopierte Zeilen lassen sich einfügen. Umschalt oder Strg mit einem Klick wählt mehrere Zeilen; gewählte Maschinen lassen sich zusammen ändern. Ein Klick auf einen Spaltenkopf sortiert.',
    },
    {
      title: 'Einen Host ausfallen lassen',
      text: 'Unter Hosts zeigt „Ausfall“ Schritt für Schritt, was geschieht: was übernommen wird, was neu startet, wohin die neuen sekundären VMs kommen.',
    },
    {
      title: 'Nach dem Warum fragen',
      text: 'Eine Zahl anklicken oder das „?“ neben einem Feld: Formel, eingesetzte Zahlen, Quelle und was davon abhängt. Jede Eingabe führt weiter; Alt mit den Pfeilen geht zurück und vor.',
    },
    {
      title: 'Annahmen',
      text: 'Ein offener Kreis zeigt, was niemand bestätigt hat. Unter „Warum?“ bestätigen oder einen eigenen Wert einsetzen; beides verlangt einen Grund, und der steht im Dokument.',
    },
    {
      title: 'Befunde',
      text: 'Jeder sagt, was nicht stimmt und was hilft; wo ein Klick genügt, gibt es den Knopf dafür. „Prüfen…“ nimmt einen Befund an oder erklärt ihn für nicht zutreffend, mit Grund.',
    },
    {
      title: 'Varianten',
      text: 'Szenarien legen Änderungen über das Projekt und vergleichen; „Was wäre wenn“ verändert Eingaben, ordnet sie nach Wirkung, wägt Unsicherheit und sucht die günstigste Lösung.',
    },
    {
      title: 'Eigene Preise',
      text: '„Preisliste importieren…“ in den Einstellungen liest die Arbeitsmappe oder CSV-Datei eines Lieferanten, auch eine, die im Fenster abgelegt wird. Bevor das Buch behalten wird, zeigt das Fenster, wie die Liste gelesen wird, jede Zeile mit einem Fehler und was eine neue Ausgabe ändert; danach sagt das Projekt zu jeder Position, aus welchem Buch ihr Preis ist.',
    },
    {
      title: 'Übergeben',
      text: 'Der Bericht zeigt das Dokument, wie es sein wird, und schreibt PDF, Arbeitsmappe, CSV und JSON.',
    },
    {
      title: 'Nichts geht verloren',
      text: 'Änderungen sind eine halbe Sekunde später gesichert, auch ohne Speichern. Rückgängig reicht mit Namen über alles zurück, auch nach einem Neustart.',
    },
  ],
};
