/** The networks of a site: how it is connected, which segments share which links, how full they get. */
import { Steps, type StepRow } from '../../ui/steps.tsx';
import { TopicFindings } from '../../parts/findings.tsx';
import { NamedInput } from '../../parts/named-input.tsx';
import { FigureList, PlanFigure } from '../../parts/plan-figure.tsx';
import { Beside, Fields, Screen, Section, Split } from '../../parts/screen.tsx';
import { useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { NetworkWishFields } from './network-wish.tsx';
import { TopologyPicture } from './topology-picture.tsx';
import { SegmentTable } from './segment-table.tsx';

const bySmpFt = [
  'network.ftLoggingPerHostLow',
  'network.ftLoggingPerHostTypical',
  'network.ftLoggingPerHostConservative',
];
const byVlockstep = ['network.ftLoggingLegacy'];
const smpInputs = [
  'network.dirtyPagesLow',
  'network.dirtyPagesTypical',
  'network.dirtyPagesConservative',
  'network.checkpointCompression',
  'network.checkpointMargin',
];
const inputs = [
  'network.linkPlanningShare',
  'network.linkUsableShare',
  'network.copyLinkShare',
  'network.reprotectLimit',
];
const times = [
  'network.detectTime',
  'network.memoryCopyTime',
  'network.diskCopyTime',
  'network.reprotectTime',
  'network.vmotionTime',
];
const ports = [
  'network.lanPortsPerHost',
  'network.adaptersPerHost',
  'network.fcPortsPerHost',
  'network.fcAdaptersPerHost',
  'network.lanPorts',
  'network.lanSwitches',
  'network.fcPorts',
  'network.fcSwitches',
  'network.lanCables',
  'network.fcOptics',
];

export function NetworkScreen() {
  const text = useText().network;
  const { labels } = useReportText();
  const { index, plan } = useSite();
  const { quantities } = plan;
  const hasFt = quantities.get('machines.ftCount') > 0;
  const isSmp = plan.network.technology === 'fast-checkpointing';
  const given = (names: readonly string[]): readonly string[] =>
    names.filter((name) => quantities.has(name) && (quantities.get(name) !== 0 || !name.includes('fc')));
  return (
    <Screen title={text.title} lead={text.lead(labels.layouts[plan.network.layout])} isOfSite>
      <TopicFindings isOfTopic={({ stage, code }) => stage === 'network' || code.startsWith('FT-NET-')} />
      <Split>
        <>
          <TopologyPicture />
          <SegmentTable />
          {hasFt && <FtBand />}
        </>
        <Beside>
          <div>
            <NetworkWishFields />
            {hasFt && (
              <Section title={text.ftInputs}>
                <Fields>
                  {[...(isSmp ? smpInputs : ['network.legacyMargin']), ...inputs].map((name) => (
                    <NamedInput key={`${name} ${index}`} name={name} site={index} />
                  ))}
                </Fields>
              </Section>
            )}
          </div>
          <div>
            <Section title={text.times}>
              <FigureList names={hasFt ? times : ['network.vmotionTime']} site={plan.name} />
            </Section>
            <Section title={text.ports}>
              <FigureList names={given(ports)} site={plan.name} />
            </Section>
          </div>
        </Beside>
      </Split>
    </Screen>
  );
}

/** The band of FT logging against what the link is planned for and can carry. */
function FtBand() {
  const text = useText().network;
  const writing = useWriting();
  const { quantityLabel } = useReportText();
  const { plan } = useSite();
  const { quantities, network } = plan;
  const row = (name: string, look: StepRow['look'], label = quantityLabel(name, quantities.label(name))): StepRow => ({
    key: name,
    label,
    from: 0,
    to: quantities.get(name),
    text: writing.figure(quantities.get(name), quantities.unit(name)),
    figure: <PlanFigure name={name} site={plan.name} />,
    look,
  });
  const loads = network.technology === 'fast-checkpointing' ? bySmpFt : byVlockstep;
  const rows = [
    ...loads.filter((name) => quantities.has(name)).map((name) => row(name, 'step')),
    row('network.ftPlanningLimit', 'sum', text.planningLimit),
    row('network.ftUsableRate', 'given', text.usable),
  ];
  return (
    <div className="section">
      <Steps caption={text.ftBand} valueHead="Gbit/s" rows={rows} />
    </div>
  );
}
