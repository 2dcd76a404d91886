/** The vSphere of a site: release, EVC, disks, admission control. Edition and term stand with the licences. */
import { entriesOf } from '../../../shared/catalog/entries.ts';
import { CatalogueInput, ChoiceInput, NumberInput, optionsOf, SwitchInput } from '../../parts/fields.tsx';
import { Fields, Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';

export function PlatformFields() {
  const words = useText().hosts;
  const catalogue = useCatalogue();
  const { path, site } = useSite();
  const baselines = [
    ...new Set(
      entriesOf(catalogue, 'cpuFamilies').flatMap(({ evcBaseline }) =>
        evcBaseline.value === null ? [] : [evcBaseline.value],
      ),
    ),
  ];
  const known =
    site.platform.evc === null || baselines.includes(site.platform.evc) ? baselines : [...baselines, site.platform.evc];
  const evcOptions = [{ value: '', label: words.evcOff }, ...known.map((each) => ({ value: each, label: each }))];
  return (
    <Section title={words.platform}>
      <Fields columns="wide">
        <CatalogueInput path={`${path}.platform.release`} label={words.release} kind="releases" />
        <NumberInput
          path={`${path}.platform.update`}
          label={words.update}
          min={0}
          max={20}
          isWhole
          whenEmpty={words.updateUnknown}
          empty={null}
        />
        <ChoiceInput
          path={`${path}.platform.evc`}
          label={words.evc}
          options={evcOptions}
          toValue={(value) => (value === '' ? null : value)}
        />
        <ChoiceInput
          path={`${path}.platform.virtualDisks`}
          label={words.virtualDisks}
          options={optionsOf(words.diskKinds)}
        />
        <ChoiceInput
          path={`${path}.platform.admissionControl`}
          label={words.admissionControl}
          options={optionsOf(words.admissionKinds)}
        />
      </Fields>
      <div className="gap" />
      <SwitchInput path={`${path}.platform.stretched`} label={words.stretched} />
      <SwitchInput path={`${path}.platform.vcenterHere`} label={words.vcenterHere} />
    </Section>
  );
}
