/** German names and reasons of what a bill often lacks, by their English. */
export const needProse: Readonly<Record<string, string>> = {
  'Rack rails and cable arms': 'Rackschienen und Kabelarme',
  'Servers come without them unless they are ordered.': 'Server kommen ohne sie, wenn sie nicht bestellt werden.',
  'Network cables': 'Netzwerkkabel',
  'Every planned port needs one, also on switches that are there already.':
    'Jeder geplante Port braucht eines, auch an schon vorhandenen Switches.',
  'FC optics': 'FC-Optiken',
  'Adapters, arrays and switches are delivered without them as a rule.':
    'Adapter, Arrays und Switches werden in der Regel ohne sie geliefert.',
  'Optics for the uplinks to the customer’s network': 'Optiken für die Uplinks zum Netz des Kunden',
  'Each switch is joined to the network that is there.': 'Jeder Switch wird mit dem vorhandenen Netz verbunden.',
  'Power distribution for two feeds': 'Stromverteilung für zwei Einspeisungen',
  'Two supplies of a server are worth nothing on one feed.':
    'Zwei Netzteile eines Servers nützen an einer Einspeisung nichts.',
  'FT does not help when both hosts lose power.': 'FT hilft nicht, wenn beide Hosts ohne Strom sind.',
  'Windows Server licences': 'Windows-Server-Lizenzen',
  'Applications on Windows need every host licensed on which they may run.':
    'Anwendungen unter Windows brauchen Lizenzen für jeden Host, auf dem sie laufen können.',
  'Backup of the machines': 'Sicherung der Maschinen',
  'FT copies a damaged disk as faithfully as a sound one.':
    'FT kopiert eine beschädigte Festplatte so getreu wie eine heile.',
  'Monitoring of hosts, FT state and storage': 'Überwachung von Hosts, FT-Zustand und Speicher',
  'A pair without its secondary runs on and says nothing to the users.':
    'Ein Paar ohne sekundäre VM läuft weiter und sagt den Benutzern nichts.',
  'Remote consoles of the servers': 'Fernkonsolen der Server',
  'Hosts in another building are repaired from afar or not tonight.':
    'Hosts in einem anderen Gebäude werden aus der Ferne repariert oder nicht mehr heute Nacht.',
  'Mirrored boot drives of the servers': 'Gespiegelte Boot-Laufwerke der Server',
  'ESXi starts from them; the base price of a server may be without.':
    'ESXi startet von ihnen; der Grundpreis eines Servers kann sie nicht enthalten.',
  'Spare drives on the shelf': 'Ersatzlaufwerke im Regal',
  'The second drive that fails does not wait for the first to be delivered.':
    'Das zweite ausfallende Laufwerk wartet nicht, bis das erste geliefert ist.',
  'Installation days': 'Installationstage',
  'Hosts, cluster and acceptance tests take days that somebody pays.':
    'Hosts, Cluster und Abnahmetests brauchen Tage, die jemand bezahlt.',
  'Project management': 'Projektleitung',
  'Dates, rooms and people of two trades are brought together.':
    'Termine, Räume und Leute zweier Gewerke werden zusammengebracht.',
  'Training and failover test with the customer': 'Schulung und Failover-Test mit dem Kunden',
  'Who has not seen a failover does not know what to do in one.':
    'Wer noch kein Failover gesehen hat, weiß nicht, was dann zu tun ist.',
  'Media gateways or session border controllers': 'Media Gateways oder Session Border Controller',
  'Calls to the public network leave through one.': 'Gespräche ins öffentliche Netz laufen darüber.',
  'MX-ONE software assurance': 'MX-ONE Software Assurance',
  'Without it upgrades and changes that need a licence are refused.':
    'Ohne sie werden Upgrades und lizenzpflichtige Änderungen abgelehnt.',
  'Takes over for one failed Service Node of its group (MX-ONE server redundancy)':
    'Übernimmt für einen ausgefallenen Service Node seiner Gruppe (MX-ONE-Serverredundanz)',
};
