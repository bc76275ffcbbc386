import { parentNames } from '../../../copy/documents';
import { paperReason } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { application as copy } from '../../../copy/screens-applications';
import { groups } from '../../../copy/screens-family';
import {
  documentsAsking,
  isOpenReason,
  type Preparation,
  type RequiredPaper,
} from '../../../domain/application';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';
import { rowsOf } from '../family/summary-of';

/** Something a paper of the application asks for and nobody has entered, and where that is done. */
export interface MissingItem {
  readonly page: string;
  readonly sentence: string;
  readonly what: string;
}

/** Whose page it is: `children/c1/birth` is that of the child. */
function whoseOf(page: string, household: Household): string {
  const [area, id] = page.split('/');
  if (area === 'applicant' || area === 'spouse') return parentNames[area];
  if (area === 'residence') return groups.residence;
  const child = area === 'children' && household.children.find((one) => one.id === id);
  return child ? childTitle(child, household) : groups.bank;
}

/** The documents that are made, and those that will be when the rest is entered. */
const asking = (papers: readonly RequiredPaper[]): ReadonlySet<string> =>
  new Set(
    papers.flatMap((paper) =>
      paper.kind === 'form' && (paper.needed || isOpenReason(paper.reason))
        ? [paper.planned.document]
        : [],
    ),
  );

/** What is missing for the papers of an application, each once. */
export function missingOf({ part, papers }: Preparation, today: string): readonly MissingItem[] {
  const documents = asking(papers);
  const rows = rowsOf(part, today).flatMap(({ page, parts }) =>
    parts.flatMap((one) => {
      if (one.kind === 'value' || one.need === null) return [];
      if (!documentsAsking[one.need].some((document) => documents.has(document))) return [];
      const whose = whoseOf(page, part);
      return [{ page, sentence: copy.missing(whose, one.what), what: `${whose} ${one.what}` }];
    }),
  );
  // Of a 1 January nobody knows what is needed; the certificate says why.
  const residences = papers.flatMap((paper) =>
    paper.kind === 'certificate' && paper.reason.kind === 'residence-unknown'
      ? [
          {
            page: `residence/${paper.parent ?? 'applicant'}`,
            sentence: paperReason(paper),
            what: `${groups.residence} ${parentNames[paper.parent ?? 'applicant']}`,
          },
        ]
      : [],
  );
  return [...rows, ...residences];
}

/** 足りない内容, each with the way to where it is entered. */
export function Missing({
  preparation,
  today,
  readOnly,
}: {
  readonly preparation: Preparation;
  readonly today: string;
  readonly readOnly: boolean;
}) {
  const { dispatch } = useProgram();
  const items = missingOf(preparation, today);
  if (items.length === 0) return null;
  return (
    <Notice tone="warning" title={copy.missingTitle(items.length)}>
      <p>{copy.missingNote}</p>
      <ul className="applications-missing">
        {items.map(({ page, sentence, what }) => (
          <li key={`${page} ${sentence}`}>
            <span>{sentence}</span>
            {!readOnly && (
              <Button
                small
                aria-label={copy.enterOf(what)}
                onClick={() => dispatch({ kind: 'entry-went', page, walking: false })}
              >
                {copy.enter}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
