import { useState } from 'react';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { SelectField } from '../../components/field';
import { spotRowId } from './answer-list';
import type { UnknownSpot } from './editor/standing';
import { type Way, waysFor } from './editor/ways';
import type { WardWork } from './editor/work';
import type { StageKeys } from './use-stage-keys';

/** How a spot that was found is best written in, when the answer allows it. */
const ofKind: Readonly<Record<string, Way>> = {
  comb: 'digits',
  multiline: 'lines',
  choice: 'circle',
};

/** A place to write in whose meaning the program does not know: the user says it. */
export function SpotRow({
  work,
  spot,
  number,
  act,
}: {
  readonly work: WardWork;
  readonly spot: UnknownSpot;
  readonly number: number;
  readonly act: StageKeys;
}) {
  const { answers, columns } = work.base;
  const [path, setPath] = useState('');
  const id = spotRowId(spot.page, spot.box);
  const name = [spot.group, spot.label].filter(Boolean).join(' ') || copy.spot(number);
  const put = () => {
    const asked = answers.find((one) => one.path === path);
    if (!asked) return;
    const ways = waysFor(asked);
    const like = ofKind[spot.kind];
    const [usual] = ways;
    const way = like && ways.includes(like) ? like : usual;
    if (!way) return;
    const { page, box, parts } = spot;
    const ofRows = columns.filter(({ rows }) => rows === path);
    act.edit({ kind: 'added', way, asked, page, box, parts, columns: ofRows });
  };
  return (
    <li className="spot-row-item">
      <p>
        <strong>{name}</strong> <span className="soft">{spot.reason}</span>
      </p>
      <SelectField
        id={id}
        label={copy.meaningOf}
        value={path}
        options={[
          { value: '', text: copy.choose },
          ...answers.map((one) => ({ value: one.path, text: one.label })),
        ]}
        onChange={setPath}
      />
      <Button small aria-disabled={path === ''} onClick={put}>
        {copy.putHere}
      </Button>
    </li>
  );
}
