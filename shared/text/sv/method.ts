/** The method book in Swedish: why each quantity and solver exists, and what stands over each chapter. */
import { whysOfMachines } from './whys-machines.ts';
import { whysOfOperation } from './whys-operation.ts';

export const quantityWhys: Readonly<Record<string, string>> = { ...whysOfMachines, ...whysOfOperation };

export const solverWhys: Readonly<Record<string, string>> = {
  traffic: 'Varje användargrupp bidrar med sitt antal gånger sin trafik per användare.',
  trunks: 'Det minsta antal kanaler vars spärr inte överskrider målet; exakt rekursion, ingen tabell.',
  'machine-table': 'En rad för varje virtuell maskin: profilens storlek om projektet inte anger en egen.',
  placement:
    'Exakt sökning efter det minsta antalet värdar under FT-separation, gränser per värd, kärnor, minne och de fel som ska klaras.',
  storage:
    'Hela RAID-grupper för kapacitet eller IOPS, det som kräver mest, plus hot spare; på vSAN hela diskar per värd.',
  'ft-load': 'FT-kopiornas diskoperationer och inkommande nättrafik på den fullaste värden, som om alla vore primära.',
  licences:
    'Vilka utgåvor som bär vad planen behöver, hur många licenser var och en tar och vad de kostar över perioden.',
  availability: 'Markovkedjor för värdlagret under varje skydd, block i serie för resten.',
  'project-sums': 'Vad projektet har på alla siter tillsammans.',
  bill: 'Rader som följer av planen och projektets egna, prissatta och summerade i hela minsta enheter.',
};

export const chapters: Readonly<Record<string, { readonly title: string; readonly intro: string }>> = {
  demand: {
    title: 'Behov',
    intro:
      'Användare och deras trafik under bråd timme avgör hur många Service Nodes, trunkar och Media Server en site behöver. Trafiken följer tillverkarens planeringsvärden; trunkar räknas med exakt Erlang B, med regeln om last per trunk bredvid som kontroll.',
  },
  machines: {
    title: 'Maskiner',
    intro:
      'Maskintabellen listar varje virtuell maskin på siten: Service Nodes och Media Server som behovet kräver, tillämpningar som projektet önskar. Storheterna här är summor över tabellen; skyddade maskiner räknas en gång, deras andra kopia läggs till där den kostar något.',
  },
  compatibility: {
    title: 'Kompatibilitet',
    intro:
      'Regler bedömer versioner, utgåvor, CPU:er, maskiner och enheter. Storheterna här är de trösklar bland dem som ett projekt får ändra.',
  },
  host: {
    title: 'Värd',
    intro:
      'Vad en värd ger virtuella maskiner: sina kärnor utan hypertrådar och sitt minne, båda utan hypervisorns egen del.',
  },
  hosts: {
    title: 'Värdar och placering',
    intro:
      'Det minsta antal värdar som bär varje maskin under reglerna för Fault Tolerance och klarar de fel som begärs, funnet genom exakt sökning med bevis. Lika värdar, nytt skydd efter f fel: statiskt minimum plus f.',
  },
  storage: {
    title: 'Lagring',
    intro:
      'Kapaciteten börjar med de virtuella diskarna, räknar FT-maskinernas båda kopior där versionen håller två, lägger till swap, loggar, snapshots och tillväxt och håller en andel av datastoren ledig. Diskarna följer av kapaciteten eller av IOPS med skrivfaktorn, det som kräver mest.',
  },
  network: {
    title: 'Nätverk',
    intro:
      'Ingen sluten formel för trafiken med Fast Checkpointing är publicerad; modellen här uppskattar den från minnessidor som ändras per vCPU i tre band och märks överallt som uppskattning. Äldre vLockstep (5.5) använder tillverkarens egen formel.',
  },
  licences: {
    title: 'Licenser',
    intro:
      'Varje utgåva i katalogen prövas mot planen: bär den HA, vMotion och FT i den storlek som behövs, kör den versionen, får den köpas den dagen? De som duger räknas på sitt eget sätt och jämförs över perioden.',
  },
  availability: {
    title: 'Tillgänglighet',
    intro:
      'Små Markovkedjor för värdlagret (Fault Tolerance, HA, ensam värd, MX-ONE:s egen redundans), lösta genom tillståndsreduktion utan subtraktion; gästens programvara, gemensam orsak, lagring, lagringsnät, nät och site som block i serie. Planerat arbete hålls isär. Vad som inte täcks står vid resultatet.',
  },
  'bill-quantities': {
    title: 'Materiallistans mängder',
    intro: 'Vad materiallistans rader räknar, när det inte är en siffra från ett tidigare kapitel.',
  },
  bill: {
    title: 'Materiallista',
    intro:
      'Alla siters rader och projektets egna. Pengar är hela minsta enheter: en rad är mängd gånger nettopris, avrundat en gång. Support och energi stiger med prisökningen, tidsbegränsade licenser inte; engångskostnader faller på första året.',
  },
};
