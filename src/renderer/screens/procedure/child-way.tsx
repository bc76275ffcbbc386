import { useEffect, useRef } from 'react';
import { childTitle } from '../../../copy/people';
import { stateNames, stepReasonSentence, stepTitles } from '../../../copy/procedure';
import { procedure } from '../../../copy/screens-procedure';
import type { Child } from '../../../domain/household';
import { type Step, type StepState, stepsOf } from '../../../domain/procedure';
import { schemeOf } from '../../../domain/rules';
import { Badge } from '../../components/badge';
import { Disclosure } from '../../components/disclosure';
import { EligibilityRow } from '../eligibility/eligibility-row';
import { Changes } from './changes';
import { stepHeadingId } from './deadline-item';
import { StepBody } from './step-body';
import type { Way } from './use-way';

const looks = {
  done: 'official',
  now: 'now',
  waiting: 'provisional',
  later: 'not-eligible',
  'not-needed': 'not-eligible',
} as const satisfies Readonly<Record<StepState, string>>;

/** The six steps of a child, and what to do when something changes. */
export function ChildWay({ way, child }: { readonly way: Way; readonly child: Child }) {
  const { household, today } = way;
  const steps = stepsOf(child, household, schemeOf(household.scheme), today);
  const name = childTitle(child, household);
  const title = `way-${child.id}`;
  const current = steps.find(({ state }) => isOpen(state));
  return (
    <section className="way-child" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {procedure.wayOf(name)}
      </h2>
      {steps[0]?.state === 'now' && (
        // Before anything is handed in, whether the child may use the scheme at all.
        <EligibilityRow child={child} household={household} today={today} readOnly={way.readOnly} />
      )}
      <ol className="way-steps" aria-label={procedure.steps}>
        {steps.map((step, at) => (
          <li key={step.id} className={`way-step way-step-${step.state}`}>
            <StepItem
              way={way}
              child={child}
              step={step}
              number={at + 1}
              onward={stepHeadingId(child.id, (current ?? step).id)}
            />
          </li>
        ))}
      </ol>
      <Changes way={way} child={child} />
    </section>
  );
}

const isOpen = (state: StepState): boolean => state === 'now' || state === 'waiting';

function StepItem({
  way,
  child,
  step,
  number,
  onward,
}: {
  readonly way: Way;
  readonly child: Child;
  readonly step: Step;
  readonly number: number;
  /** The heading of the step that is to be done now. */
  readonly onward: string;
}) {
  const title = stepTitles[step.id];
  const body = useRef<HTMLDivElement>(null);
  const open = isOpen(step.state);
  const wasOpen = useRef(open);
  // What finished a step is folded away with it: the focus goes on to what is to be done next.
  useEffect(() => {
    const folded = wasOpen.current && !open;
    wasOpen.current = open;
    const focused = document.activeElement;
    if (folded && (focused === document.body || body.current?.contains(focused)))
      document.getElementById(onward)?.focus();
  }, [open, onward]);
  return (
    <>
      <div className="way-step-head">
        <h3 id={stepHeadingId(child.id, step.id)} tabIndex={-1}>
          {number}. {title}
        </h3>
        <Badge look={looks[step.state]}>{stateNames[step.state]}</Badge>
      </div>
      <p>{stepReasonSentence(step.reason)}</p>
      <div ref={body}>
        <Disclosure summary={procedure.more(title)} open={open}>
          <StepBody way={way} child={child} step={step} />
        </Disclosure>
      </div>
    </>
  );
}
