import { placing as copy } from '../../../copy/screens-placing';
import { Disclosure } from '../../components/disclosure';
import { AnswerRow, ItemRow } from './answer-row';
import { openSpots, otherItems, type StandingAnswer } from './editor/standing';
import { templateOf, type WardWork } from './editor/work';
import { SpotRow } from './spot-row';
import type { StageKeys } from './use-stage-keys';

/** Where an answer, a box of its own or a spot without a meaning stands in the list. */
export const answerRowId = (path: string) => `place-of-${path}`;
export const itemRowId = (id: string) => `place-item-${id}`;
export const spotRowId = (page: number, box: readonly number[]) =>
  `place-spot-${page}-${box.join('-')}`;

/** Everything the document asks for with how it stands, required answers first, and what is left over. */
export function AnswerList({
  work,
  standings,
  act,
  onPlace,
  onSheet,
  openSpot,
}: {
  readonly work: WardWork;
  readonly standings: readonly StandingAnswer[];
  readonly act: StageKeys;
  readonly onPlace: (path: string) => void;
  readonly onSheet: () => void;
  /** The spot without a meaning that was clicked. */
  readonly openSpot: string | null;
}) {
  const template = templateOf(work);
  const spots = openSpots(template, work.base.unknown);
  const others = otherItems(template, standings);
  const rows = (required: boolean) => (
    <ul className="answer-rows">
      {standings
        .filter(({ asked }) => asked.required === required)
        .map((one) => (
          <AnswerRow
            key={one.asked.path}
            work={work}
            one={one}
            act={act}
            onPlace={onPlace}
            onSheet={onSheet}
          />
        ))}
    </ul>
  );
  const isOptionalSelected = standings.some(
    ({ asked, ids }) =>
      !asked.required && (asked.path === work.placing || ids.includes(work.selected?.id ?? '')),
  );
  return (
    <>
      <h3>{copy.required}</h3>
      {rows(true)}
      {standings.some(({ asked }) => !asked.required) && (
        <Disclosure
          key={`optional ${isOptionalSelected}`}
          summary={copy.optional}
          open={isOptionalSelected}
        >
          {rows(false)}
        </Disclosure>
      )}
      {others.length > 0 && (
        <>
          <h3>{copy.others}</h3>
          <ul className="answer-rows">
            {others.map((item) => (
              <ItemRow key={item.id} work={work} item={item} act={act} onSheet={onSheet} />
            ))}
          </ul>
        </>
      )}
      {spots.length > 0 && (
        <Disclosure
          key={`spots ${openSpot}`}
          summary={`${copy.unknown} (${spots.length})`}
          open={openSpot !== null}
        >
          <p className="soft">{copy.unknownNote}</p>
          <ul className="answer-rows">
            {spots.map((spot, index) => (
              <SpotRow
                key={spotRowId(spot.page, spot.box)}
                work={work}
                spot={spot}
                number={index + 1}
                act={act}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
