/** The settings: look, language, numbers, the partner's name on documents. They take effect at once. */
import { useState } from 'react';
import { bridge } from '../bridge.ts';
import type { Settings } from '../../shared/ipc/shapes.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { Fields, Section } from '../ui/page.tsx';
import { optionsOf } from '../parts/fields.tsx';
import { useText } from '../parts/use-text.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { tellTrouble } from '../state/trouble.ts';
import { showOverlay } from '../state/view.ts';
import { PriceBookSettings } from './settings-prices.tsx';

const zooms = ['0.8', '0.9', '1', '1.1', '1.25', '1.5', '1.75', '2'];

export function SettingsDialog() {
  const text = useText();
  const words = text.settings;
  const settings = useSettings();
  const languages = optionsOf(text.frame.languageNames);
  return (
    <Dialog title={words.title} width="wide" onClose={() => showOverlay(null)}>
      <Section title={words.look}>
        <Fields>
          <Select
            frame={{ label: words.theme }}
            value={settings.theme}
            options={optionsOf(words.themes)}
            onChoose={(theme) => changeSettings({ theme: theme as Settings['theme'] })}
          />
          <Select
            frame={{ label: words.zoom }}
            value={String(settings.zoom)}
            options={[...new Set([...zooms, String(settings.zoom)])].map((zoom) => ({
              value: zoom,
              label: `${Math.round(Number(zoom) * 100)} %`,
            }))}
            onChoose={(zoom) => changeSettings({ zoom: Number(zoom) })}
          />
        </Fields>
      </Section>
      <Section title={words.language}>
        <Fields>
          <Select
            frame={{ label: words.languageLabel }}
            value={settings.language}
            options={[{ value: 'system', label: words.asComputer }, ...languages]}
            onChoose={(language) => changeSettings({ language: language as Settings['language'] })}
          />
          <Select
            frame={{ label: words.numbers }}
            value={settings.locale}
            options={[{ value: 'language', label: words.asLanguage }, ...languages]}
            onChoose={(locale) => changeSettings({ locale: locale as Settings['locale'] })}
          />
          <CurrencyField />
        </Fields>
      </Section>
      <PartnerFields />
      <PriceBookSettings />
    </Dialog>
  );
}

function CurrencyField() {
  const words = useText().settings;
  const { currency } = useSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && !/^[A-Z]{3}$/.test(typed);
  return (
    <TextField
      frame={{ label: words.currency, help: words.currencyHelp, problem: isWrong ? words.currencyWrong : null }}
      value={typed ?? currency}
      onType={(text) => {
        setTyped(text);
        if (/^[A-Z]{3}$/.test(text)) changeSettings({ currency: text });
      }}
    />
  );
}

const partnerFields = ['name', 'contact', 'email', 'phone', 'address'] as const;

function PartnerFields() {
  const words = useText().settings;
  const { partner } = useSettings();
  const choose = async (): Promise<void> => {
    const chosen = await bridge().ask('branding:choose-logo', {});
    if (chosen === null) return;
    if (chosen.ok) changeSettings({ partner: { ...partner, logo: chosen.value } });
    else tellTrouble(chosen.error);
  };
  return (
    <Section title={words.partner} lead={words.partnerHelp}>
      <Fields columns="wide">
        {partnerFields.map((field) => (
          <TextField
            key={field}
            frame={{ label: words.partnerFields[field] }}
            value={partner[field]}
            lines={field === 'address' ? 3 : 1}
            onType={(text) => changeSettings({ partner: { ...partner, [field]: text } })}
          />
        ))}
        <div className="settings-logo">
          <div className="field-label">{words.logo}</div>
          <div>
            {partner.logo !== null && (
              <img alt={words.logoOfPartner} src={`data:${partner.logo.mediaType};base64,${partner.logo.base64}`} />
            )}
            <Button onClick={() => void choose()}>{words.chooseLogo}</Button>
            {partner.logo !== null && (
              <Button look="link" onClick={() => changeSettings({ partner: { ...partner, logo: null } })}>
                {words.removeLogo}
              </Button>
            )}
          </div>
        </div>
      </Fields>
    </Section>
  );
}
