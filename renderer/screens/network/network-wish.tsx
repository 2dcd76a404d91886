/** What is wished of the network: layout, link speeds, switches. */
import { CatalogueInput, ChoiceInput, NumberInput, SwitchInput } from '../../parts/fields.tsx';
import { Fields, Section } from '../../parts/screen.tsx';
import { useSite } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';

export function NetworkWishFields() {
  const { network: text, storage } = useText();
  const writing = useWriting();
  const { path, site } = useSite();
  const at = (field: string): string => `${path}.network.${field}`;
  const hasFabric = site.storage.kind === 'array' && site.storage.protocol === 'fc';
  const detail = ({ ports, portGbit }: { readonly ports: Value; readonly portGbit: Value }): string =>
    text.switchDetail(writing.number(ports.value), writing.number(portGbit.value));
  return (
    <Section title={text.wish}>
      <Fields columns="wide">
        <ChoiceInput
          path={at('layout')}
          label={text.layout}
          options={(['minimum', 'recommended', 'converged'] as const).map((value) => ({
            value,
            label: text.layouts[value],
          }))}
        />
        <NumberInput path={at('ftLinkGbit')} label={text.ftLink} unit="Gbit/s" min={0.1} max={800} />
        <NumberInput path={at('vmotionLinkGbit')} label={text.vmotionLink} unit="Gbit/s" min={0.1} max={800} />
        <NumberInput
          path={at('ftRoundTripMs')}
          label={text.roundTrip}
          unit="ms"
          min={0}
          max={1000}
          whenEmpty={text.notMeasured}
          empty={null}
        />
        <CatalogueInput
          path={at('lanSwitch')}
          label={text.lanSwitch}
          kind="switches"
          filter={({ kind }) => kind === 'ethernet'}
          detail={detail}
        />
        {(hasFabric || site.network.fcSwitch !== undefined) && (
          <CatalogueInput
            path={at('fcSwitch')}
            label={text.fcSwitch}
            kind="switches"
            filter={({ kind }) => kind === 'fc'}
            detail={detail}
            isOptional={!hasFabric}
          />
        )}
        <ChoiceInput
          path={at('ownership')}
          label={text.ownership}
          options={(['new', 'owned'] as const).map((value) => ({ value, label: storage.ownerships[value] }))}
        />
      </Fields>
      <div className="network-switches">
        <SwitchInput path={at('ftDedicated')} label={text.ftDedicated} />
        <SwitchInput path={at('nsxSegments')} label={text.nsx} />
      </div>
    </Section>
  );
}

interface Value {
  readonly value: number;
}
