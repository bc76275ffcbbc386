import { useEffect, useRef, useState } from 'react';
import type { Box } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ScrollRegion } from '../../components/scroll-region';
import { useZoom, ZoomButtons } from '../../components/zoom';
import { usePdf } from '../../pdf/use-pdf';
import { useProgram } from '../../session/program';
import { useKey } from '../../session/use-key';
import { AnswerList } from './answer-list';
import { Confirming } from './confirming';
import { boxOf, itemOf } from './editor/places';
import { standings } from './editor/standing';
import { templateOf, type WardWork, type WorkChange } from './editor/work';
import { Legend } from './legend';
import { Naming } from './naming';
import { OldSheet } from './old-sheet';
import { PageTurner } from './page-turner';
import { Problems } from './problems';
import { Stage } from './stage';
import { useFormWork } from './use-form-work';
import { useStageActs } from './use-stage-acts';
import { useWardPdf } from './use-ward-pdf';
import './placing.css';

/** The real page with its boxes, beside the list of what is to be written. */
export function Placing({
  work,
  today,
  change,
  onSaved,
  onLeave,
}: {
  readonly work: WardWork;
  readonly today: string;
  readonly change: (made: WorkChange) => void;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
}) {
  const { announce } = useProgram();
  const { base, selected, page } = work;
  const template = templateOf(work);
  const [trying, setTrying] = useState(false);
  const [snap, setSnap] = useState(true);
  const [sizing, setSizing] = useState(false);
  const [beside, setBeside] = useState(base.carried !== null);
  const [asked, setAsked] = useState(0);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useFormWork(work, change, trying);
  const blank = useWardPdf(base.file);
  const { pdf, widest, failed } = usePdf(form.trial ?? blank.bytes);
  const zoom = useZoom<HTMLDivElement>(widest);
  const stage = useRef<HTMLDivElement>(null);
  const sides = useRef<HTMLDivElement>(null);
  const { act, onPlace, onSheet, openSpot } = useStageActs(work, change, stage);
  const all = standings(template, base.answers);

  const undo = () => {
    change({ kind: 'undone' });
    announce(copy.undone);
  };
  const redo = () => {
    change({ kind: 'redone' });
    announce(copy.redone);
  };
  useKey('undo', undo);
  useKey('redo', redo);
  const save = async () => {
    setSaving(true);
    // The list may still be that of a moment ago.
    if ((await form.checkNow()).length > 0) {
      setSaving(false);
      return setAsked(asked + 1);
    }
    const answer = await form.save();
    setSaving(false);
    setFailure(answer.ok ? null : answer.error.sentence);
    if (answer.ok) onSaved();
  };
  const leave = async () => {
    await form.keepNow();
    onLeave();
  };
  useScrolledTo(stage, selected && boxOf(template, selected), zoom.percent);
  const title = base.carried ? copy.carriedTitle : copy.title;
  const lead = base.carried ? copy.carriedLead : base.text === 'text' ? copy.lead : copy.handLead;
  return (
    <>
      <div className="placing-head">
        <PageHeading title={title} />
        <p>
          <strong>{`${template.title}(${template.revision})`}</strong>
          <br />
          {lead}
        </p>
        <div className="placing-bar">
          <Button look="primary" aria-disabled={saving} onClick={() => !saving && void save()}>
            {saving ? copy.saving : copy.save}
          </Button>
          <Button aria-disabled={work.history.past.length === 0} onClick={undo}>
            {copy.undo}
          </Button>
          <Button aria-disabled={work.history.future.length === 0} onClick={redo}>
            {copy.redo}
          </Button>
          <Button look="quiet" onClick={() => void leave()}>
            {copy.leave}
          </Button>
          <p className="soft" role="status">
            {form.draftFailure ?? draftText(work)}
          </p>
        </div>
        {failure !== null && (
          <Notice tone="error" title={copy.saveFailed} live>
            <Sentences text={failure} />
          </Notice>
        )}
        <div className="placing-state">
          <Problems problems={form.problems} asked={asked} act={act} work={work} />
          <Confirming work={work} standings={all} act={act} onPlace={onPlace} />
        </div>
      </div>
      <div className="placing" ref={sides}>
        <section
          className="placing-list"
          aria-labelledby="placing-list-title"
          onFocus={({ target }) => bringUp(sides.current, target)}
        >
          <h2 id="placing-list-title">{copy.list}</h2>
          <AnswerList
            work={work}
            standings={all}
            act={act}
            onPlace={onPlace}
            onSheet={onSheet}
            openSpot={openSpot}
          />
          <Naming work={work} act={act} today={today} />
        </section>
        <section className="placing-sheet" aria-label={copy.sheet(page + 1, base.pages.length)}>
          <div className="placing-tools">
            <ZoomButtons zoom={zoom} />
            {base.pages.length > 1 && (
              <PageTurner
                page={page}
                of={base.pages.length}
                onPage={(to) => change({ kind: 'turned', page: to })}
              />
            )}
            <Checkbox checked={trying} onChange={setTrying}>
              {copy.trial}
            </Checkbox>
            {base.carried && (
              <Checkbox checked={beside} onChange={setBeside}>
                {copy.showOld}
              </Checkbox>
            )}
          </div>
          {trying && form.trialFailure === null && <p className="soft">{copy.trialNote}</p>}
          {form.trialFailure !== null && (
            <Notice tone="warning" title={copy.trialFailed} live>
              <Sentences text={form.trialFailure} />
            </Notice>
          )}
          {(failed || blank.problem !== null) && (
            <Notice tone="error">{blank.problem ?? copy.drawFailed}</Notice>
          )}
          <div className={beside && base.carried ? 'sheets sheets-two' : 'sheets'}>
            {beside && base.carried && <OldSheet carried={base.carried} work={work} />}
            <div ref={zoom.frame}>
              {base.carried && <h3>{copy.newSheet}</h3>}
              <ScrollRegion label={copy.newSheet} className="sheet-scroll">
                <div className="sheet-centre">
                  <Stage
                    work={work}
                    pdf={pdf}
                    percent={zoom.percent}
                    label={stageLabel(work)}
                    snap={snap}
                    sizing={sizing}
                    box={stage}
                    act={act}
                  />
                </div>
              </ScrollRegion>
            </div>
          </div>
          {/* Below: above, each line of controls pushes the page down in large letters. */}
          <div className="placing-tools">
            <Checkbox checked={snap} onChange={setSnap}>
              {copy.snap}
            </Checkbox>
            <Checkbox checked={sizing} onChange={setSizing}>
              {copy.sizing}
            </Checkbox>
          </div>
          <Legend />
        </section>
      </div>
    </>
  );
}

function draftText(work: WardWork): string {
  if (work.kept !== templateOf(work)) return copy.keeping;
  return work.id === null ? copy.noDraft : copy.keptDraft;
}

function stageLabel(work: WardWork): string {
  const { selected, page, base } = work;
  const item = selected && itemOf(templateOf(work), selected.id);
  const sheet = copy.sheet(page + 1, base.pages.length);
  return item ? `${sheet} ${item.label}` : sheet;
}

/**
 * Keys that come into the list bring the page up beside it: in large letters it stands below the window.
 * Not for the mouse, under which nothing may move between press and release.
 */
function bringUp(sides: HTMLElement | null, target: Element) {
  if (sides && sides.getBoundingClientRect().top > 0 && target.matches(':focus-visible'))
    sides.scrollIntoView({ block: 'start' });
}

/** What is selected is brought into sight. */
function useScrolledTo(
  stage: { readonly current: HTMLElement | null },
  box: Box | null,
  percent: number,
) {
  const at = box?.map(Math.round).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another box or another zoom
  useEffect(() => {
    stage.current
      ?.querySelector('.spot-selected')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, percent]);
}
