/** Swedish for the needs of the completeness check, keyed by the English text. */

export const needsProse: Readonly<Record<string, string>> = {
  'Rack rails and cable arms': 'Rackskenor och kabelarmar',
  'Servers come without them unless they are ordered.': 'Servrar levereras utan dem om de inte beställs.',
  'Network cables': 'Nätverkskablar',
  'Every planned port needs one, also on switches that are there already.':
    'Varje planerad port behöver en, även på befintliga switchar.',
  'FC optics': 'FC-optik',
  'Adapters, arrays and switches are delivered without them as a rule.':
    'Adaptrar, lagringssystem och switchar levereras i regel utan dem.',
  'Optics for the uplinks to the customer’s network': 'Optik för upplänkarna till kundens nät',
  'Each switch is joined to the network that is there.': 'Varje switch ansluts till det befintliga nätet.',
  'Power distribution for two feeds': 'Strömfördelning för två matningar',
  'Two supplies of a server are worth nothing on one feed.':
    'En servers två nätaggregat hjälper inte på en enda matning.',
  'FT does not help when both hosts lose power.': 'FT hjälper inte när båda värdarna blir strömlösa.',
  'Windows Server licences': 'Windows Server-licenser',
  'Applications on Windows need every host licensed on which they may run.':
    'Program på Windows kräver licens för varje värd de kan köras på.',
  'Backup of the machines': 'Säkerhetskopiering av maskinerna',
  'FT copies a damaged disk as faithfully as a sound one.': 'FT kopierar en skadad disk lika troget som en hel.',
  'Monitoring of hosts, FT state and storage': 'Övervakning av värdar, FT-tillstånd och lagring',
  'A pair without its secondary runs on and says nothing to the users.':
    'Ett par utan sin sekundära går vidare och säger inget till användarna.',
  'Remote consoles of the servers': 'Fjärrkonsoler för servrarna',
  'Hosts in another building are repaired from afar or not tonight.':
    'Värdar i en annan byggnad repareras på distans eller inte i kväll.',
  'Mirrored boot drives of the servers': 'Speglade startdiskar i servrarna',
  'ESXi starts from them; the base price of a server may be without.':
    'ESXi startar från dem; en servers grundpris kan vara utan.',
  'Spare drives on the shelf': 'Reservdiskar på hyllan',
  'The second drive that fails does not wait for the first to be delivered.':
    'Den andra disken som går sönder väntar inte på leveransen av den första.',
  'Installation days': 'Installationsdagar',
  'Hosts, cluster and acceptance tests take days that somebody pays.':
    'Värdar, kluster och leveransprov tar dagar som någon betalar.',
  'Project management': 'Projektledning',
  'Dates, rooms and people of two trades are brought together.':
    'Tider, lokaler och folk från två håll ska föras samman.',
  'Training and failover test with the customer': 'Utbildning och avbrottsprov med kunden',
  'Who has not seen a failover does not know what to do in one.':
    'Den som inte har sett en omkoppling vet inte vad som ska göras.',
  'Media gateways or session border controllers': 'Mediagateway eller sessionsgränskontroll',
  'Calls to the public network leave through one.': 'Samtal till det publika nätet går genom en sådan.',
  'MX-ONE software assurance': 'MX-ONE Software Assurance-avtal',
  'Without it upgrades and changes that need a licence are refused.':
    'Utan det nekas uppgraderingar och ändringar som kräver licens.',
};
