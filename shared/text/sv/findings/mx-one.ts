/** Swedish sentences about MX-ONE itself: what Mitel names, its own redundancy, sites, users and trunks. */
import type { FindingSentences } from '../../sentence.ts';

export const mxOneSentences = {
  'MX-REL-01': {
    text: (f) =>
      f.word('named') === ''
        ? `Inte belagt: inget uttalande hittades om att Mitel godtar ${f.word('release')} för ${f.word('mxOne')}.`
        : `För ${f.word('mxOne')} anger Mitel vSphere ${f.word('named')}, inte ${f.word('release')}.`,
    remedy: () => 'Stäm av mot release notes för MX-ONE-versionen.',
  },
  'MX-SIZE-01': {
    text: (f) =>
      `${f.about}${f.count('vcpus')} vCPU och ${f.amount('memory', 'GiB')}, under varje storlek som Mitel anger (${f.count('namedVcpus')} vCPU, ${f.amount('namedMemory', 'GiB')}).`,
    remedy: () => 'Använd en storlek som Mitel anger, eller fråga Mitel.',
  },
  'MX-RED-01': {
    text: (f) =>
      `MX-ONE serverredundans är beställd och Service Nodes skyddas av VMware ${f.word('protection') === 'ft' ? 'FT' : 'HA'}: med VMware-skydd installerar Mitel ett standardsystem utan den.`,
    remedy: () => 'Avstå från tillvalet serverredundans, eller från VMware-skyddet av Service Nodes.',
  },
  'MX-RED-02': {
    text: () =>
      'MX-ONE serverredundans ersätter en felande server i taget och tar inte över administrationssystemet eller CSTA III-tjänsten.',
    remedy: () => 'Skydda dessa två på annat sätt där de är viktiga.',
  },
  'MX-PROT-01': {
    text: (f) => `${f.about}inget skydd: när värden felar står Service Node nere tills någon ingriper.`,
    remedy: () => 'Skydda Service Nodes med FT eller HA, eller beställ MX-ONE serverredundans.',
  },
  'MX-METRO-01': {
    text: () =>
      'Klustret sträcker sig över två rum eller siter; Mitel har validerat VMware HA endast inom ett datacenter.',
    remedy: () => 'Fråga Mitel, eller använd HLR- eller systemredundans mellan siterna.',
  },
  'MX-HA-01': {
    text: (f) => `${f.about}under HA. Ett värdfel stör trafiken för varje Service Node på den värden.`,
    remedy: () => 'Håll Service Nodes på olika värdar med en anti-affinitetsregel.',
  },
  'MX-RT-01': {
    text: (f) => `${f.about}${f.count('ratio')} vCPU per kärna; maskiner med tal bör inte dela kärnor.`,
    remedy: () => 'Planera en vCPU per kärna för dessa maskiner.',
  },
  'MX-SN-01': {
    text: (f) =>
      `${f.things('nodes', 'Service Node', 'Service Nodes')}, men ett ${f.word('mxOne')}-system har högst ${f.count('allowed')}.`,
    remedy: () => 'Använd större Service Nodes, eller flera system.',
  },
  'MX-SITES-01': {
    text: (f) =>
      `${f.things('sites', 'site', 'siter')} (${f.subject}): HA och FT skyddar inte en site mot förlusten av en annan.`,
    remedy: () => 'Överväg HLR-redundans, eller systemredundans med ett passivt andra system.',
  },
  'DEM-01': {
    text: (f) =>
      `${f.about}${f.count('users')} användare per Service Node, fler än de ${f.count('value')} som planerats.`,
    remedy: () => 'Lägg till Service Nodes, eller låt Mitel bekräfta kapaciteten och höj planeringsvärdet.',
  },
  'DEM-02': {
    text: (f) =>
      `Trunkkanaler: ${f.count('exact')} enligt Erlang B, ${f.count('rule')} enligt Mitels regel om last per trunk.`,
    remedy: () => 'Beställ enligt Erlang B; regeln är en kontroll.',
  },
  'DEM-03': {
    text: (f) =>
      `${f.count('users')} användare: Mitel anger sina trafikvärden för 1 till 500 enheter, så de är extrapolerade.`,
    remedy: () => 'Ange uppmätt trafik där den är känd.',
  },
  'DEM-04': {
    text: (f) =>
      `${f.count('users')} användare har ingen extern trafik, så ingen trunkkanal är planerad, inte heller för nödsamtal.`,
    remedy: () => 'Ge användarna deras externa trafik, eller planera trunkar på en annan site.',
  },
} satisfies FindingSentences;
