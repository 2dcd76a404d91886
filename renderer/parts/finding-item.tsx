/** One finding: what is wrong, what mends it, one-click remedies, the way to its field, and the user's word on it. */
import { useState } from 'react';
import { bridge } from '../bridge.ts';
import type { FindingReview, ReviewedFinding } from '../../shared/model/finding.ts';
import { remediesOf, withRemedy, type Remedy } from '../../shared/whatif/remedies.ts';
import { findingText } from '../../shared/text/findings.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { edit } from '../state/document.ts';
import { fieldOfFinding, goToFinding } from './finding-place.ts';
import { isSettled } from './settled.ts';
import { useCatalogue, usePlan, useProject, useShownScenario } from './use-plan.ts';
import { useReportText } from './use-report.ts';
import { useLanguage, useText, useWriting } from './use-text.ts';
import './finding-item.css';

interface FindingItemProps {
  readonly finding: ReviewedFinding;
  /** Whether the site is named: where it is not clear from what stands around. */
  readonly isSiteShown?: boolean;
}

export function FindingItem({ finding, isSiteShown = false }: FindingItemProps) {
  const text = useText();
  const words = text.compatibility;
  const plan = usePlan();
  const writing = useWriting();
  const [isReviewing, setIsReviewing] = useState(false);
  const sentence = findingText(finding, writing.figure, useLanguage());
  const { review, severity } = finding;
  const isDone = isSettled(finding);
  // A decision is the project's: it is not offered on findings of a scenario.
  const isOfProject = useShownScenario() === null;
  return (
    <li className={`finding${isDone ? ' finding-settled' : ''}`}>
      <Mark kind={isDone ? 'good' : severity} name={text.frame.severity[severity]} />
      <div className="finding-words">
        <p>{sentence.text}</p>
        {sentence.remedy !== '' && !isDone && <p className="soft">{sentence.remedy}</p>}
        {review !== null && <ReviewLine review={review} />}
        <p className="small soft finding-facts">
          <span>{finding.code}</span>
          <span>{words.stage[finding.stage]}</span>
          {isSiteShown && <span>{finding.site ?? words.wholeProject}</span>}
          <SourceLink id={finding.source} />
          {!finding.acceptable && <span>{words.notSettled}</span>}
        </p>
        {isReviewing && <ReviewForm finding={finding} onDone={() => setIsReviewing(false)} />}
      </div>
      <div className="finding-actions">
        {!isDone && <Remedies finding={finding} />}
        <Button look="quiet" onClick={() => goToFinding(finding, plan)}>
          {fieldOfFinding(finding, plan) === null ? words.goToTopic : words.goToField}
          <Icon name="forward" />
        </Button>
        {!isOfProject ? null : finding.code.startsWith('REV-') ? (
          <RemoveReview finding={finding} />
        ) : (
          finding.acceptable &&
          review === null &&
          !isReviewing && (
            <Button look="quiet" onClick={() => setIsReviewing(true)}>
              {words.review}
            </Button>
          )
        )}
      </div>
    </li>
  );
}

function Remedies({ finding }: { readonly finding: ReviewedFinding }) {
  const words = useText().compatibility;
  const plan = usePlan();
  const catalogue = useCatalogue();
  const label = useRemedyLabel();
  return remediesOf(finding, plan, catalogue).map((remedy) => (
    <Button
      key={remedy.kind}
      onClick={() => edit(label(remedy), (project) => withRemedy(project, remedy, catalogue))}
      title={words.remedy[remedy.kind](String(remedy.value))}
    >
      {label(remedy)}
    </Button>
  ));
}

/** Words on the button of a remedy. */
export function useRemedyLabel(): (remedy: Remedy) => string {
  const words = useText();
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { labels, partName } = useReportText();
  return ({ kind, value }) => {
    const shown =
      kind === 'edition'
        ? partName(catalogue.editions[value]?.name ?? String(value))
        : kind === 'raid'
          ? partName(catalogue.raidLevels[value]?.name ?? String(value))
          : kind === 'protocol'
            ? labels.protocols[value as keyof typeof labels.protocols]
            : typeof value === 'number'
              ? writing.number(value)
              : value;
    return words.compatibility.remedy[kind](shown);
  };
}

function ReviewLine({ review }: { readonly review: FindingReview }) {
  const words = useText().compatibility;
  const writing = useWriting();
  const who = words.by(review.by ?? '', review.date === undefined ? '' : writing.day(review.date));
  return (
    <p className="finding-review">
      <strong>{words.decided[review.decision]}</strong> {review.reason}
      {who !== '' && <span className="soft small"> {who}</span>}{' '}
      <Button
        look="link"
        onClick={() =>
          edit(words.takeBackEdit(review.code), (project) => ({
            ...project,
            reviews: project.reviews.filter((each) => each !== review),
          }))
        }
      >
        {words.takeBack}
      </Button>
    </p>
  );
}

/** A finding about a review that has no effect is mended by taking the review out. */
function RemoveReview({ finding }: { readonly finding: ReviewedFinding }) {
  const words = useText().compatibility;
  const code = String(finding.figures['code']);
  const subject = String(finding.figures['subject']);
  const isMeant = (each: FindingReview): boolean =>
    each.code === code && each.subject === subject && each.site === finding.site;
  return (
    <Button
      onClick={() =>
        edit(words.takeBackEdit(code), (project) => ({
          ...project,
          reviews: project.reviews.filter((each) => !isMeant(each)),
        }))
      }
    >
      {words.removeReview}
    </Button>
  );
}

function ReviewForm({ finding, onDone }: { readonly finding: ReviewedFinding; readonly onDone: () => void }) {
  const text = useText();
  const words = text.compatibility;
  const { partner } = useProject();
  const [decision, setDecision] = useState<FindingReview['decision']>('accepted');
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const keep = (): void => {
    if (reason.trim() === '') return setIsAsked(true);
    const by = partner?.contact ?? partner?.name;
    const review: FindingReview = {
      code: finding.code,
      site: finding.site,
      subject: finding.subject,
      decision,
      reason: reason.trim(),
      ...(by === undefined ? {} : { by }),
      date: new Date().toISOString().slice(0, 10),
    };
    edit(words.reviewEdit(finding.code), (project) => ({ ...project, reviews: [...project.reviews, review] }));
    onDone();
  };
  return (
    <form
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <Select
        frame={{ label: words.decision }}
        value={decision}
        options={[
          { value: 'accepted', label: words.accepted },
          { value: 'dismissed', label: words.dismissed },
        ]}
        onChoose={(value) => setDecision(value as FindingReview['decision'])}
      />
      <TextField
        frame={{
          label: words.reason,
          problem: isAsked && reason.trim() === '' ? text.why.needsReason : null,
          help: words.reasonExample,
        }}
        value={reason}
        lines={2}
        isWanted
        onType={setReason}
      />
      <div className="finding-form-actions">
        <Button look="main" onClick={keep}>
          {words.keep}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The source of a finding by its title; opens in the browser where it has an address. */
function SourceLink({ id }: { readonly id: string }) {
  const { prose } = useReportText();
  const source = useCatalogue().sources[id];
  if (source === undefined) return <span>{id}</span>;
  if (source.address === null) return <span title={prose(source.title)}>{id}</span>;
  return (
    <Button look="link" title={prose(source.title)} onClick={() => void bridge().ask('source:open', { id })}>
      {id}
    </Button>
  );
}
