import { useMemo, useRef, useState } from 'react';
import { plannedTitle } from '../../../copy/documents';
import { documents as sentences } from '../../../copy/screens-documents';
import { type PlannedDocument, planDocuments } from '../../../domain/application';
import { parseCivilMonth, readDate } from '../../../domain/calendar';
import { schemeOf } from '../../../domain/rules';
import { compute } from '../../../domain/subsidy';
import { computeTemporaryCare } from '../../../domain/temporary-care';
import type { Work } from '../../components/progress';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { type Choice, choiceErrors, isChosen } from './choice';
import { bytesOf, type Filled, type FilledDocument, type FillProblem, pagesOf } from './filled';
import type { Spot } from './jump/spot';

export type Papers = ReturnType<typeof usePapers>;

/** Documents asked for at a time: few enough to show progress, enough to be quick. */
const together = 4;

const monthOrNull = (text: string | null) => (text === null ? null : parseCivilMonth(text));

const nothingChosen = { from: null, to: null, ticked: {}, inkOnly: false } as const;

/** The documents of an open household; kept while the user looks at other screens. */
export function usePapers(session: Session, today: string) {
  const household = householdOf(session);
  const { handle } = session.file;
  const { bridge, announce } = useProgram();
  const [made, setMade] = useState<Partial<Choice>>({});
  // A household can be opened before the program has said what day it is.
  const choice: Choice = { ...nothingChosen, filingDate: today, ...made };
  const [filled, setFilled] = useState<Filled | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(true);
  const [only, setOnly] = useState<string | null>(null);
  const [dateWanted, setDateWanted] = useState(false);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const stop = useRef<AbortController | null>(null);

  const { from, to } = choice;
  const { plan, months } = useMemo(() => {
    const range = { from: monthOrNull(from), to: monthOrNull(to) };
    const { months } = compute(household, schemeOf(household.scheme), range);
    const claims = computeTemporaryCare(household, range);
    return { plan: planDocuments(household, months, claims), months };
  }, [household, from, to]);
  const chosen = plan.filter((planned) => isChosen(choice, planned));

  /** Long work, one step at a time; the work itself looks at the signal. */
  const working = async (
    label: string,
    total: number | null,
    steps: (signal: AbortSignal, onDone: (done: number) => void) => Promise<void>,
  ) => {
    if (stop.current) return;
    const controller = new AbortController();
    stop.current = controller;
    const show = (done: number) => setWork({ label, done, total, stop: () => controller.abort() });
    setFailure(null);
    show(0);
    try {
      await steps(controller.signal, show);
    } finally {
      stop.current = null;
      setWork(null);
      if (controller.signal.aborted) announce(sentences.stopped);
    }
  };

  const fill = () =>
    working(sentences.creating, chosen.length, async (signal, onDone) => {
      const filingDate = readDate(choice.filingDate);
      if (filingDate === null) return;
      const made: FilledDocument[] = [];
      const problems: FillProblem[] = [];
      const { inkOnly } = choice;
      const keys = chosen.map(({ key }) => key);
      const request = { household, from, to, keys, filingDate, inkOnly };
      for (let at = 0; at < chosen.length; at += together) {
        const some = chosen.slice(at, at + together);
        const answer = await bridge.fillDocuments({
          ...request,
          household: { ...household },
          keys: some.map(({ key }) => key),
        });
        if (signal.aborted) return;
        if (!answer.ok) return setFailure(answer.error.sentence);
        for (const { pdf, ...rest } of answer.value.documents) {
          const planned = some.find(({ key }) => key === rest.key);
          if (!planned) continue;
          made.push({
            ...rest,
            planned,
            title: plannedTitle(planned, household),
            bytes: bytesOf(pdf),
          });
        }
        problems.push(...answer.value.problems);
        onDone(at + some.length);
      }
      setFilled({ request, documents: made, problems });
      // Made again, the one that is looked at stays.
      setShown((made.find(({ key }) => key === shown) ?? made[0])?.key ?? null);
      setChoosing(false);
      announce(sentences.created(made.length, pagesOf(made)));
    });

  return {
    handle,
    plan,
    months,
    choice,
    setChoice: (change: Partial<Choice>) => setMade((before) => ({ ...before, ...change })),
    tick: ({ key }: PlannedDocument, on: boolean) =>
      setMade((before) => ({ ...before, ticked: { ...before.ticked, [key]: on } })),
    /** One paper and no other, to be made next. */
    chooseOnly: (key: string) => {
      const ticked = Object.fromEntries(plan.map((planned) => [planned.key, planned.key === key]));
      setMade((before) => ({ ...before, ticked }));
      setOnly(key);
      setChoosing(true);
      setDateWanted(false);
    },
    /** As the plan says again. */
    chooseAsPlanned: () => {
      setMade((before) => ({ ...before, ticked: {} }));
      setOnly(null);
    },
    /** The paper another screen chose; null: none. */
    only: plan.find(({ key }) => key === only) ?? null,
    chosen,
    /** The day the papers are handed in, today where none can be read. */
    on: readDate(choice.filingDate) ?? readDate(today),
    errors: choiceErrors(choice, plan),
    fill,
    filled,
    /** The household changed since the documents were made. */
    stale: filled !== null && filled.request.household !== household,
    shown: filled?.documents.find(({ key }) => key === shown) ?? null,
    show: (key: string) => {
      setShown(key);
      setSpot(null);
    },
    choosing,
    chooseAgain: () => {
      setDateWanted(false);
      setChoosing(true);
    },
    /** To the field of 申請日. */
    chooseDate: () => {
      setDateWanted(true);
      setChoosing(true);
    },
    dateWanted,
    /** Where one left the preview, until one is back there. */
    spot,
    leave: setSpot,
    arrived: () => setSpot(null),
    backToFilled: () => setChoosing(false),
    failure,
    work,
    working,
  };
}
