/** Bands of one's own beside those of the catalogue: the input, its 5 % and its 95 %, with what is wrong at the field. */
import { useMemo } from 'react';
import { inputQuantities } from '../../../shared/planner/check-inputs.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox, Switch } from '../../ui/choice.tsx';
import { NumberField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useChangeLabel } from '../scenarios/use-scenarios.ts';
import { bandFault, bandFormOf, bandNames } from './band-form.ts';
import type { BandForm, BandsForm } from './forms.ts';
import { usePrepared } from './use-workbench.ts';

interface BandFieldsProps {
  readonly bands: BandsForm;
  readonly onChange: (bands: BandsForm) => void;
}

export function BandFields({ bands, onChange }: BandFieldsProps) {
  const words = useText().workbench;
  const prepared = usePrepared();
  const labelOf = useChangeLabel();
  const { own, areAlone } = bands;
  const options = useMemo(
    () => bandNames().map(({ name, label }) => ({ value: name, label: labelOf(name, label), detail: name })),
    [labelOf],
  );
  const set = (at: number, band: BandForm | null): void =>
    onChange({
      ...bands,
      own: own.flatMap((each, index) => (index !== at ? [each] : band === null ? [] : [band])),
    });
  return (
    <details className="wb-choices" open={own.length > 0 || undefined}>
      <summary>
        {words.ownBands}
        <span className="soft">{own.length === 0 ? words.noOwnBands : ''}</span>
      </summary>
      {own.map((band, at) => (
        <BandRow
          key={band.name}
          band={band}
          label={options.find(({ value }) => value === band.name)?.label ?? band.name}
          onChange={(next) => set(at, next)}
        />
      ))}
      <div className="wb-add">
        <Combobox
          frame={{ label: words.addBand, isBare: true }}
          value=""
          placeholder={words.addBand}
          options={options.filter(({ value }) => !own.some(({ name }) => name === value))}
          onChoose={(name) => onChange({ ...bands, own: [...own, bandFormOf(name, prepared)] })}
        />
      </div>
      {own.length > 0 && (
        <Switch label={words.onlyOwn} isOn={areAlone} onChange={(next) => onChange({ ...bands, areAlone: next })} />
      )}
    </details>
  );
}

interface BandRowProps {
  readonly band: BandForm;
  readonly label: string;
  readonly onChange: (band: BandForm | null) => void;
}

function BandRow({ band, label, onChange }: BandRowProps) {
  const { workbench: words, fields } = useText();
  const writing = useWriting();
  const fault = bandFault(band, usePrepared());
  const unit = inputQuantities().get(band.name)?.unit ?? '';
  const shownUnit = writing.parts(0, unit).unit;
  const scale = unit === 'share' ? 100 : 1;
  const problemAt = (field: 'low' | 'high'): string | null => {
    if (fault?.field !== field) return null;
    if (fault.code === 'empty') return words.fault.empty;
    if (fault.code === 'order') return words.fault.bandOrder;
    return fields.range(writing.number(fault.min * scale), writing.number(fault.max * scale), shownUnit);
  };
  return (
    <div className="wb-limit">
      <span>{label}</span>
      {(['low', 'high'] as const).map((field) => (
        <NumberField
          key={field}
          frame={{ label: `${words.bandEnd[field]}: ${label}`, isBare: true, problem: problemAt(field) }}
          value={band[field] === null ? null : Number((band[field] * scale).toPrecision(12))}
          unit={shownUnit}
          locale={writing.locale}
          placeholder={words.bandEnd[field]}
          onType={(typed) => {
            const value = typed === null || typed === undefined ? null : Number((typed / scale).toPrecision(15));
            onChange({ ...band, [field]: value });
          }}
        />
      ))}
      <Button look="quiet" name={words.removeChoice(label)} onClick={() => onChange(null)}>
        <Icon name="trash" />
      </Button>
    </div>
  );
}
