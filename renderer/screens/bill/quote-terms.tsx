/** The quote around the bill: its number, how long it holds, value added tax, rounding and the terms the customer reads. */
import { Button } from '../../ui/button.tsx';
import { ChoiceInput, NumberInput, TextInput } from '../../parts/fields.tsx';
import { Fields, Section } from '../../parts/screen.tsx';
import { usePlan, useProject } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';

export function QuoteTerms() {
  const words = useText().bill.quote;
  const writing = useWriting();
  const { quote } = useProject();
  const hasVat = quote.vat !== null;
  const toggle = (): void =>
    edit(hasVat ? words.removeVat : words.addVat, (project) =>
      withValueAt(project, 'quote.vat', hasVat ? null : { share: 0.2, sections: [] }),
    );
  return (
    <Section
      title={words.title}
      actions={
        <Button look="link" onClick={toggle}>
          {hasVat ? words.removeVat : words.addVat}
        </Button>
      }
    >
      <Fields>
        <TextInput path="quote.number" label={words.number} isOptional empty="" />
        <NumberInput
          path="quote.validDays"
          label={words.validDays}
          unit={writing.parts(1, 'd').unit}
          min={0}
          max={3650}
          isWhole
        />
        <TextInput
          path="quote.validUntil"
          label={words.validUntil}
          help={words.validUntilHelp}
          placeholder="2026-12-31"
          isOptional
        />
        <ChoiceInput
          path="quote.rounding"
          label={words.rounding}
          options={[
            { value: 'unit', label: words.roundings.unit },
            { value: 'line', label: words.roundings.line },
          ]}
        />
        {hasVat && (
          <NumberInput
            path="quote.vat.share"
            label={words.vat}
            help={words.vatHelp}
            unit="%"
            min={0}
            max={1}
            scale={100}
            step={0.5}
          />
        )}
      </Fields>
      <Taxed />
      <div className="gap" />
      <Fields columns="wide">
        <TextInput path="quote.terms" label={words.terms} help={words.termsHelp} lines={4} isOptional empty="" />
      </Fields>
    </Section>
  );
}

/** What the customer pays, tax included: only of what is quoted, so without the electricity. */
function Taxed() {
  const words = useText().bill.quote;
  const writing = useWriting();
  const { vat } = usePlan().bill;
  if (vat === null) return null;
  const once = writing.price(vat.oneOffGrossMinor);
  const yearly = writing.price(vat.yearlyGrossMinor);
  return <p className="soft">{words.taxed(once, yearly)}</p>;
}
