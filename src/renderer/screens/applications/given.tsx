import { roundName, subsidiesText } from '../../../copy/applications';
import { childTitle } from '../../../copy/people';
import { dateText } from '../../../copy/quantities';
import { application as copy } from '../../../copy/screens-applications';
import type { Preparation } from '../../../domain/application';
import { useProgram } from '../../session/program';
import { SummaryGroup } from '../family/summary-group';
import { bankRows, parentRows, type Row, residenceRow } from '../family/summary-of';
import type { ApplicationsPlace } from './view';

const row = (page: string, label: string, text: string): Row => ({
  page,
  label,
  parts: [{ kind: 'value', text }],
});

/** 内容を確かめる: what the papers will say, each with the way to change it. */
export function Given({
  preparation,
  place,
  today,
  readOnly,
}: {
  readonly preparation: Preparation;
  readonly place: ApplicationsPlace;
  readonly today: string;
  readonly readOnly: boolean;
}) {
  const { dispatch } = useProgram();
  const { application, round, part } = preparation;
  const { id, datedOn } = application;
  const own = (name: string) => `applications/${id}/${name}`;
  const children = part.children.map((child) => childTitle(child, part)).join('、');
  const rows = [
    row(own('round'), copy.round, roundName(round)),
    row(own('children'), copy.children, children || copy.noChildren),
    row(own('subsidies'), copy.subsidies, subsidiesText(application.subsidies)),
    row(own('dated'), copy.datedOn, datedOn ? dateText(datedOn) : copy.notChosen),
  ];
  const { drafts, spouse } = part;
  const shared = { drafts, readOnly };
  const people = [
    { id: 'given-applicant', title: copy.applicant, rows: parentRows('applicant', part.applicant) },
    { id: 'given-account', title: copy.account, rows: bankRows(part) },
    {
      id: 'given-residence',
      title: copy.residence,
      rows: [
        residenceRow('applicant', part.applicant, part, today),
        ...(spouse ? [residenceRow('spouse', spouse, part, today)] : []),
      ],
    },
  ];
  return (
    <>
      <SummaryGroup
        id="given-application"
        title={copy.checkTitle}
        rows={rows}
        {...shared}
        onGo={(page) =>
          place.show({ at: 'page', key: page, back: { at: 'one', id: application.id } })
        }
      />
      {people.map((group) => (
        <SummaryGroup
          key={group.id}
          {...group}
          {...shared}
          onGo={(page) => dispatch({ kind: 'entry-went', page, walking: false })}
        />
      ))}
    </>
  );
}
