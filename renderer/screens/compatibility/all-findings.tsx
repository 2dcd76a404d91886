/** All findings of the project: chosen by severity, topic, site and words, in groups, each with what mends it. */
import { useState } from 'react';
import { findingStages, type ReviewedFinding, type Severity } from '../../../shared/model/finding.ts';
import { findingText } from '../../../shared/text/findings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Mark } from '../../ui/mark.tsx';
import { FindingList } from '../../parts/findings.tsx';
import { Section } from '../../parts/screen.tsx';
import { isSettled } from '../../parts/settled.ts';
import { usePlan } from '../../parts/use-plan.ts';
import { useLanguage, useText, useWriting } from '../../parts/use-text.ts';
import { chosen, grouped, noChoice, severities, type FindingChoice } from './choose-findings.ts';
import './compatibility.css';

export function AllFindings() {
  const text = useText();
  const words = text.compatibility;
  const { findings, sites } = usePlan();
  const writing = useWriting();
  const language = useLanguage();
  const [choice, setChoice] = useState<FindingChoice>(noChoice);
  const change = (part: Partial<FindingChoice>): void => setChoice({ ...choice, ...part });
  const sentence = (finding: ReviewedFinding): string => {
    const { text: what, remedy } = findingText(finding, writing.figure, language);
    return `${what} ${remedy}`;
  };
  const shown = chosen(findings, choice, sentence);
  const isSeveral = sites.length > 1;
  const stages = findingStages.filter((stage) => findings.some((finding) => finding.stage === stage));
  const states = ['open', 'reviewed', 'all'] as const;
  if (findings.length === 0)
    return (
      <Section title={words.findings}>
        <p className="finding-none">
          <Mark kind="good" /> {words.none}
        </p>
      </Section>
    );
  return (
    <Section title={words.findings} actions={<span className="soft">{words.count(shown.length)}</span>}>
      <div className="finding-tools">
        <div className="finding-severities" role="group" aria-label={words.bySeverity}>
          {severities.map((severity) => (
            <SeverityButton
              key={severity}
              severity={severity}
              count={chosen(findings, { ...choice, severities: [severity] }, sentence).length}
              isOn={choice.severities.includes(severity)}
              onChange={(isOn) =>
                change({
                  severities: severities.filter((each) =>
                    each === severity ? isOn : choice.severities.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
        <Select
          frame={{ label: words.topic, isBare: true }}
          value={choice.stage ?? ''}
          options={[
            { value: '', label: words.anyStage },
            ...stages.map((stage) => ({ value: stage, label: words.stage[stage] })),
          ]}
          onChoose={(stage) => change({ stage: findingStages.find((each) => each === stage) ?? null })}
        />
        {isSeveral && (
          <Select
            frame={{ label: text.frame.site, isBare: true }}
            value={choice.site === null ? '*' : choice.site}
            options={[
              { value: '*', label: words.anySite },
              { value: '', label: words.wholeProject },
              ...sites.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChoose={(site) => change({ site: site === '*' ? null : site })}
          />
        )}
        <Select
          frame={{ label: words.reviewed, isBare: true }}
          value={choice.state}
          options={states.map((state) => ({
            value: state,
            label: `${words.states[state]} (${chosen(findings, { ...noChoice, state }, sentence).length})`,
          }))}
          onChoose={(state) => change({ state: states.find((each) => each === state) ?? 'open' })}
        />
        <Select
          frame={{ label: words.groupBy, isBare: true }}
          value={choice.groupBy}
          options={[
            { value: 'severity', label: `${words.groupBy}: ${words.bySeverity}` },
            { value: 'stage', label: `${words.groupBy}: ${words.byTopic}` },
          ]}
          onChoose={(groupBy) => change({ groupBy: groupBy === 'stage' ? 'stage' : 'severity' })}
        />
        <div className="finding-search">
          <TextField
            frame={{ label: words.search, isBare: true }}
            value={choice.search}
            placeholder={words.search}
            onType={(search) => change({ search })}
          />
        </div>
      </div>
      {grouped(shown, choice.groupBy).map(({ key, findings: members }) => (
        <section key={key} className="finding-group" aria-label={groupName(key, words)}>
          <h3>
            {groupName(key, words)} <span className="soft">{members.length}</span>
          </h3>
          <FindingList findings={members} />
        </section>
      ))}
      {shown.length === 0 && (
        <p className="finding-none">
          <Mark kind="good" /> {words.noneLeft}{' '}
          <Button look="link" onClick={() => setChoice({ ...noChoice, state: 'all' })}>
            {words.showAll}
          </Button>
        </p>
      )}
      {choice.state === 'open' && shown.length > 0 && findings.some(isSettled) && (
        <p className="finding-none soft">
          <Button look="link" onClick={() => change({ state: 'reviewed' })}>
            {`${words.states.reviewed}: ${words.count(findings.filter(isSettled).length)}`}
          </Button>
        </p>
      )}
    </Section>
  );
}

type Words = ReturnType<typeof useText>['compatibility'];

function groupName(key: string, words: Words): string {
  return key in words.severity ? words.severity[key as Severity] : words.stage[key as keyof Words['stage']];
}

function SeverityButton({
  severity,
  count,
  isOn,
  onChange,
}: {
  readonly severity: Severity;
  readonly count: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const words = useText().compatibility;
  return (
    <button type="button" className="finding-severity" aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      <Mark kind={severity} />
      <span>{words.severity[severity]}</span>
      <span className="soft">{count}</span>
    </button>
  );
}
