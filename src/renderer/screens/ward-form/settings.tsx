import type { Box } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { SelectField } from '../../components/field';
import { cutAtPage, onPage } from './editor/box';
import type { Edit } from './editor/edit';
import { millimetreText, readMillimetres } from './editor/measure';
import { boxOf, isTable, itemOf, partsOf } from './editor/places';
import { type Asked, type Way, waysFor } from './editor/ways';
import { templateOf, type WardWork } from './editor/work';
import { KindSettings } from './kind-settings';
import { NumberField } from './number-field';
import { TableSettings } from './table-settings';
import type { StageKeys } from './use-stage-keys';
import { partName } from './words';

const whole = '';

/** Everything about one box: what it is for, how it is written, where it is and how large. */
export function Settings({
  work,
  id,
  act,
  onSheet,
}: {
  readonly work: WardWork;
  readonly id: string;
  readonly act: StageKeys;
  /** Takes the focus to the page. */
  readonly onSheet: () => void;
}) {
  const template = templateOf(work);
  const item = itemOf(template, id);
  const { answers } = work.base;
  const selected = work.selected?.id === id ? work.selected : { id, part: null };
  const box = boxOf(template, selected);
  if (item === null || box === null) return null;
  const path = 'path' in item ? item.path : null;
  const asked = answers.find((one) => one.path === path) ?? null;
  const parts = partsOf(item);
  return (
    <div className="settings">
      {!isTable(item) && (
        <>
          <Meaning item={item.id} asked={asked} answers={answers} edit={act.edit} />
          {asked && <WayField id={id} way={item.kind as Way} asked={asked} edit={act.edit} />}
        </>
      )}
      {isTable(item) ? (
        <TableSettings
          table={item}
          columns={work.base.columns}
          leftOut={template.leftOut ?? []}
          edit={act.edit}
        />
      ) : (
        <KindSettings field={item} asked={asked} edit={act.edit} />
      )}
      {parts.length > 0 && (
        <SelectField
          label={copy.part}
          value={selected.part ?? whole}
          options={[
            { value: whole, text: copy.whole },
            ...parts.map(([part]) => ({ value: part, text: partName(item, part, asked) })),
          ]}
          onChange={(part) => act.select({ id, part: part === whole ? null : part })}
        />
      )}
      <Measures
        key={`${id} ${selected.part}`}
        box={box}
        page={work.base.pages[item.page] ?? { width: box[2], height: box[3] }}
        onBox={(to) => act.edit({ kind: 'boxed', place: selected, box: to })}
      />
      <div className="settings-actions">
        <Button small onClick={onSheet}>
          {copy.onSheet}
        </Button>
        <Button small onClick={act.remove}>
          {copy.remove}
        </Button>
      </div>
    </div>
  );
}

function Meaning({
  item,
  asked,
  answers,
  edit,
}: {
  readonly item: string;
  readonly asked: Asked | null;
  readonly answers: readonly Asked[];
  readonly edit: StageKeys['edit'];
}) {
  const choosable = answers.filter(({ kind }) => kind !== 'rows');
  return (
    <SelectField
      label={copy.meaning}
      value={asked?.path ?? ''}
      options={[
        ...(asked ? [] : [{ value: '', text: copy.choose }]),
        ...choosable.map(({ path, label }) => ({ value: path, text: label })),
      ]}
      onChange={(path) => {
        const next = answers.find((one) => one.path === path);
        const [way] = next ? waysFor(next) : [];
        if (next && way && way !== 'table') edit({ kind: 'meant', id: item, asked: next, way });
      }}
    />
  );
}

function WayField({
  id,
  way,
  asked,
  edit,
}: {
  readonly id: string;
  readonly way: Way;
  readonly asked: Asked;
  readonly edit: (edit: Edit) => void;
}) {
  const ways = waysFor(asked);
  const all = ways.includes(way) ? ways : [way, ...ways];
  return (
    <SelectField
      label={copy.way}
      value={way}
      options={all.map((value) => ({ value, text: copy.ways[value] }))}
      onChange={(next) => next !== 'table' && edit({ kind: 'meant', id, asked, way: next })}
    />
  );
}

function Measures({
  box,
  page,
  onBox,
}: {
  readonly box: Box;
  readonly page: { readonly width: number; readonly height: number };
  readonly onBox: (box: Box) => void;
}) {
  const [x0, y0, x1, y1] = box;
  const { x, y, width, height } = copy.measures;
  const all: readonly (readonly [string, number, (at: number) => Box])[] = [
    [x, x0, (at) => onPage([at, y0, at + x1 - x0, y1], page)],
    [y, y0, (at) => onPage([x0, at, x1, at + y1 - y0], page)],
    [width, x1 - x0, (at) => cutAtPage([x0, y0, x0 + at, y1], page)],
    [height, y1 - y0, (at) => cutAtPage([x0, y0, x1, y0 + at], page)],
  ];
  return (
    <div className="measures">
      {all.map(([label, at, to]) => (
        <NumberField
          key={label}
          label={copy.millimetres(label)}
          text={millimetreText(at)}
          error={copy.measureError}
          read={readMillimetres}
          onNumber={(value) => onBox(to(value))}
        />
      ))}
    </div>
  );
}
