import { type RefObject, useEffect, useRef, useState } from 'react';
import { placing as copy } from '../../../copy/screens-placing';
import { useProgram } from '../../session/program';
import { answerRowId, itemRowId, spotRowId } from './answer-list';
import { millimetreText } from './editor/measure';
import { boxOf, itemOf, type Place } from './editor/places';
import { waysFor } from './editor/ways';
import { templateOf, type WardWork, type WorkChange } from './editor/work';
import type { StageKeys } from './use-stage-keys';

/** What the page and the list do to the work, and where the focus goes for it. */
export function useStageActs(
  work: WardWork,
  change: (made: WorkChange) => void,
  stage: RefObject<HTMLElement | null>,
) {
  const { announce } = useProgram();
  const template = templateOf(work);
  const { answers, columns } = work.base;
  const [openSpot, setOpenSpot] = useState<string | null>(null);
  const { selected } = work;

  const rowOf = (place: Place | null) => {
    const item = place && itemOf(template, place.id);
    if (!item) return null;
    const path = 'path' in item ? item.path : '';
    return (
      document.getElementById(answerRowId(path)) ?? document.getElementById(itemRowId(item.id))
    );
  };
  const said = useSaid(work);

  const act: StageKeys = {
    edit: (edit, goesOn) => {
      said.current = true;
      change({ kind: 'edited', edit, ...(goesOn ? { goesOn } : {}) });
    },
    select: (place) => {
      said.current = true;
      setOpenSpot(null);
      change({ kind: 'selected', place });
    },
    showSpot: ({ page, box }) => {
      const id = spotRowId(page, box);
      setOpenSpot(id);
      // Its row is there once the list has opened.
      requestAnimationFrame(() => document.getElementById(id)?.focus());
    },
    put: (box) => {
      const asked = answers.find(({ path }) => path === work.placing);
      const [way] = asked ? waysFor(asked) : [];
      if (!asked || !way) return;
      const ofRows = columns.filter(({ rows }) => rows === asked.path);
      const edit = { kind: 'added', way, asked, page: work.page, box, columns: ofRows } as const;
      change({ kind: 'edited', edit });
      announce(copy.put(asked.label));
    },
    stopPlacing: () => {
      const path = work.placing;
      change({ kind: 'placing', path: null });
      if (path) document.getElementById(answerRowId(path))?.focus();
    },
    remove: () => {
      const item = selected && itemOf(template, selected.id);
      if (!item) return;
      rowOf(selected)?.focus();
      change({ kind: 'edited', edit: { kind: 'removed', id: item.id } });
      announce(copy.removed(item.label));
    },
    toList: () => rowOf(selected)?.focus(),
    confirm: (id) => {
      act.edit({ kind: 'confirmed', ids: [id] });
      const next = template.unconfirmed?.find((one) => one !== id);
      if (next !== undefined) act.select({ id: next, part: null });
      // The button that was pressed is gone; a row of the closed part of the list is there once it opened.
      requestAnimationFrame(() => rowOf({ id: next ?? id, part: null })?.focus());
    },
    toRow: (id) => rowOf({ id, part: null })?.focus(),
  };

  const onSheet = () => stage.current?.focus();
  return {
    act,
    openSpot,
    onSheet,
    onPlace: (path: string) => {
      change({ kind: 'placing', path });
      onSheet();
    },
  };
}

/** Says where the selected box is once it was chosen or moved, for those who do not see it. */
function useSaid(work: WardWork) {
  const { announce } = useProgram();
  const said = useRef(false);
  const template = templateOf(work);
  const { selected } = work;
  useEffect(() => {
    if (!said.current || selected === null) return;
    said.current = false;
    const item = itemOf(template, selected.id);
    const box = boxOf(template, selected);
    if (!item || !box) return;
    const [x, y, width, height] = [box[0], box[1], box[2] - box[0], box[3] - box[1]].map(
      millimetreText,
    );
    announce(copy.at(item.label, x ?? '', y ?? '', width ?? '', height ?? ''));
  }, [announce, template, selected]);
  return said;
}
