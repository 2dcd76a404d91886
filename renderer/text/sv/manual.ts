/** Handbokens ord och dess vägledning till fönstret. */
import type { WindowText } from '../text.ts';

export const manual: WindowText['manual'] = {
  title: 'Handbok',
  lead: 'Hur man arbetar med fönstret, sedan varje siffra i en plan: vad den är, varför den finns och hur den räknas ut.',
  guide: 'Arbeta med Lockstep',
  steps: [
    {
      title: 'Börja',
      text: 'Utgå från en mall eller ett exempel, öppna en fil eller släpp en var som helst i fönstret. Det du ändrar i ett exempel är din egen kopia.',
    },
    {
      title: 'Skriv och se',
      text: 'Varje siffra räknas om medan du skriver; raden längst ner visar vad den senaste ändringen gjorde. Det som inte kan tas emot står kvar i fältet med skälet bredvid och når aldrig planen.',
    },
    {
      title: 'Tabeller',
      text: 'Klicka på en cell och skriv, eller dubbelklicka. Rader kopierade från ett kalkylblad kan klistras in. Skift eller Ctrl med ett klick väljer flera rader; valda maskiner kan ändras tillsammans. Ett klick på kolumnens huvud sorterar.',
    },
    {
      title: 'Slå ut en värd',
      text: 'Under Värdar visar ”Slå ut” steg för steg vad som händer: vad som tas över, vad som startar om, var de nya sekundära maskinerna hamnar.',
    },
    {
      title: 'Fråga varför',
      text: 'Klicka på en siffra, eller på ”?” bredvid ett fält: formeln, de insatta siffrorna, källan och vad som beror på den. Varje indatavärde leder vidare; Alt med pilarna går bakåt och framåt.',
    },
    {
      title: 'Antaganden',
      text: 'En öppen cirkel märker det som ingen har bekräftat. Bekräfta det under ”Varför?” eller sätt ett eget värde i stället; båda kräver ett skäl, som följer med i dokumentet.',
    },
    {
      title: 'Iakttagelser',
      text: 'Var och en säger vad som är fel och vad som hjälper; där ett klick räcker finns knappen. ”Granska…” godtar en iakttagelse eller säger att den inte gäller, med ett skäl.',
    },
    {
      title: 'Varianter',
      text: 'Scenarier lägger ändringar över projektet och jämför; ”Vad händer om” flyttar indata, rangordnar dem, väger osäkerhet och söker den billigaste lösningen.',
    },
    {
      title: 'Egna priser',
      text: '”Importera en prislista…” i inställningarna läser en leverantörs arbetsbok eller CSV-fil, även en som släpps i fönstret. Innan boken sparas visas hur listan läses, varje rad med fel och vad en ny utgåva ändrar; sedan säger projektet för varje rad ur vilken bok priset är.',
    },
    {
      title: 'Lämna över',
      text: 'Rapporten visar dokumentet som det blir och skriver PDF, arbetsbok, CSV och JSON.',
    },
    {
      title: 'Inget går förlorat',
      text: 'Ändringar är säkrade en halv sekund senare, också utan att spara. Ångra når tillbaka över allt, med namn, även efter en omstart.',
    },
  ],
};
