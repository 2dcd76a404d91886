/** Swedish names and reasons of what a bill often lacks, by their English. */
export const needProse: Readonly<Record<string, string>> = {
  'Rack rails and cable arms': 'Rackskenor och kabelarmar',
  'Servers come without them unless they are ordered.': 'Servrar kommer utan dem om de inte beställs.',
  'Network cables': 'Nätverkskablar',
  'Every planned port needs one, also on switches that are there already.':
    'Varje planerad port behöver en, även på switchar som redan finns.',
  'FC optics': 'FC-optik',
  'Adapters, arrays and switches are delivered without them as a rule.':
    'Kort, lagringssystem och switchar levereras som regel utan dem.',
  'Optics for the uplinks to the customer’s network': 'Optik för upplänkarna till kundens nätverk',
  'Each switch is joined to the network that is there.': 'Varje switch kopplas till nätet som finns.',
  'Power distribution for two feeds': 'Kraftfördelning för två matningar',
  'Two supplies of a server are worth nothing on one feed.':
    'Två nätaggregat i en server är inget värda på en matning.',
  'FT does not help when both hosts lose power.': 'FT hjälper inte när båda värdarna förlorar kraften.',
  'Windows Server licences': 'Windows Server-licenser',
  'Applications on Windows need every host licensed on which they may run.':
    'Applikationer på Windows kräver licens för varje värd som de kan köra på.',
  'Backup of the machines': 'Säkerhetskopiering av maskinerna',
  'FT copies a damaged disk as faithfully as a sound one.': 'FT kopierar en skadad disk lika troget som en hel.',
  'Monitoring of hosts, FT state and storage': 'Övervakning av värdar, FT-status och lagring',
  'A pair without its secondary runs on and says nothing to the users.':
    'Ett par utan sin sekundära kör vidare och säger inget till användarna.',
  'Remote consoles of the servers': 'Servrarnas fjärrkonsoler',
  'Hosts in another building are repaired from afar or not tonight.':
    'Värdar i en annan byggnad lagas på distans eller inte i natt.',
  'Mirrored boot drives of the servers': 'Speglade startdiskar för servrarna',
  'ESXi starts from them; the base price of a server may be without.':
    'ESXi startar från dem; en servers grundpris kan vara utan.',
  'Spare drives on the shelf': 'Reservdiskar på hyllan',
  'The second drive that fails does not wait for the first to be delivered.':
    'Den andra disken som felar väntar inte på att den första levereras.',
  'Installation days': 'Installationsdagar',
  'Hosts, cluster and acceptance tests take days that somebody pays.':
    'Värdar, kluster och leveransprov tar dagar som någon betalar.',
  'Project management': 'Projektledning',
  'Dates, rooms and people of two trades are brought together.': 'Datum, rum och människor från två fack förs samman.',
  'Training and failover test with the customer': 'Utbildning och övertagandeprov med kunden',
  'Who has not seen a failover does not know what to do in one.':
    'Den som inte sett ett övertagande vet inte vad som ska göras i ett.',
  'Media gateways or session border controllers': 'Mediagateways eller session border controllers',
  'Calls to the public network leave through one.': 'Samtal till det allmänna nätet går genom en.',
  'MX-ONE software assurance': 'MX-ONE Software Assurance',
  'Without it upgrades and changes that need a licence are refused.':
    'Utan den nekas uppgraderingar och ändringar som kräver licens.',
  'Takes over for one failed Service Node of its group (MX-ONE server redundancy)':
    'Tar över för en felande Service Node i sin grupp (MX-ONE serverredundans)',
};
