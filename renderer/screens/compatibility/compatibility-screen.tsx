/** Which hosts may pair and why, and everything the rules found, with what mends it. */
import { Screen, Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';
import { AllFindings } from './all-findings.tsx';
import { PairMatrix } from './pair-matrix.tsx';

export function CompatibilityScreen() {
  const text = useText().compatibility;
  const catalogue = useCatalogue();
  const { plan } = useSite();
  const { compatibility } = plan;
  const release = catalogue.releases[compatibility.release]?.name ?? compatibility.release;
  return (
    <Screen title={text.title} lead={text.lead(release, text.technology[compatibility.technology])} isOfSite>
      <Section title={text.pairs} lead={text.pairsLead}>
        <PairMatrix key={plan.name} plan={plan} />
      </Section>
      <AllFindings />
    </Screen>
  );
}
