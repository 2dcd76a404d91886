/** A topic's screen: a page that may offer the choice of the site it speaks of. */
import { showSite } from '../state/view.ts';
import { Select } from '../ui/choice.tsx';
import { Page, type PageProps } from '../ui/page.tsx';
import { useProject, useSite } from './use-plan.ts';
import { useText } from './use-text.ts';

export { Beside, Empty, Fields, Section, Split } from '../ui/page.tsx';

interface ScreenProps extends PageProps {
  /** Offers the choice of the site where there are several. */
  readonly isOfSite?: boolean;
}

export function Screen({ isOfSite = false, actions, ...page }: ScreenProps) {
  return (
    <Page
      {...page}
      actions={
        <>
          {isOfSite && <SitePicker />}
          {actions}
        </>
      }
    />
  );
}

function SitePicker() {
  const { sites } = useProject();
  const { index } = useSite();
  const text = useText();
  if (sites.length === 1) return null;
  return (
    <Select
      frame={{ label: text.frame.site, isBare: true }}
      value={String(index)}
      options={sites.map(({ name }, at) => ({ value: String(at), label: name }))}
      onChoose={(value) => showSite(Number(value))}
    />
  );
}
