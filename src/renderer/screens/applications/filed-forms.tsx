import { useState } from 'react';
import { amountText } from '../../../copy/amounts';
import { documentTitles } from '../../../copy/documents';
import { subsidyNames } from '../../../copy/papers';
import { childTitle } from '../../../copy/people';
import { dateText, monthText } from '../../../copy/quantities';
import { applications, filing as copy, outcomes } from '../../../copy/screens-applications';
import { claimedOf, type DocumentId, withApplication } from '../../../domain/application';
import type { Application, Filed, FiledForm } from '../../../domain/household';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Disclosure } from '../../components/disclosure';
import { ProblemNotice } from '../../components/problem-notice';
import { ScrollRegion } from '../../components/scroll-region';
import { printPdfs } from '../../pdf/print';
import { useProgram } from '../../session/program';
import { householdOf, type Session } from '../../session/session';
import { bytesOf } from '../documents/filled';

/** 提出した内容: amounts and papers as they were handed in. */
export function FiledForms({
  session,
  application,
  filed,
}: {
  readonly session: Session;
  readonly application: Application;
  readonly filed: Filed;
}) {
  const { bridge, dispatch } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const household = householdOf(session);
  const folder = household.papers?.folder ?? '';
  const print = async ({ paper: sha256 }: FiledForm) => {
    setProblem(null);
    const { handle } = session.file;
    const answer = await bridge.readFiledPaper({ handle, folder, sha256 });
    if (!answer.ok) return setProblem(answer.error.sentence);
    const { signal } = new AbortController();
    await printPdfs([bytesOf(answer.value.pdf)], { signal, onProgress: () => undefined }).catch(
      () => setProblem(copy.printFailed),
    );
  };
  const withdraw = () => {
    setAsking(false);
    dispatch({
      kind: 'edited',
      household: withApplication(household, application.id, (one) => ({
        ...one,
        filed: null,
        outcomes: [],
      })),
    });
  };
  const childName = (id: string) => {
    const child = filed.data.children.find((one) => one.id === id);
    return child ? childTitle(child, { ...household, children: filed.data.children }) : '';
  };
  return (
    <section className="summary-group" aria-labelledby="filed-title">
      <h2 id="filed-title">{copy.filedTitle}</h2>
      <p>{copy.on_(dateText(filed.on))}</p>
      <ProblemNotice title={copy.printFailed} problem={problem} />
      <ScrollRegion label={applications.tableOf(copy.filedTitle)}>
        <table className="months">
          <caption className="visually-hidden">{copy.filedTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{outcomes.child}</th>
              {application.subsidies.map((subsidy) => (
                <th key={subsidy} scope="col">
                  {subsidyNames[subsidy]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filed.amounts.map((amount) => (
              <tr key={`${amount.childId} ${amount.month}`}>
                <th scope="row">
                  {childName(amount.childId)} {monthText(amount.month)}
                </th>
                {application.subsidies.map((subsidy) => (
                  <td key={subsidy}>{claimedText(claimedOf(amount, subsidy))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Disclosure summary={copy.forms(filed.forms.length)}>
        <ul className="applications-forms">
          {filed.forms.map((form) => {
            const title = titleOf(form, childName);
            return (
              <li key={form.key}>
                <span>
                  {title}
                  <span className="soft filled-form">
                    {form.revision === null ? copy.reference : copy.ward(form.revision)}
                  </span>
                </span>
                <Button small aria-label={copy.printOf(title)} onClick={() => void print(form)}>
                  {copy.print}
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
      {session.file.readOnly === null && (
        <p>
          <Button look="quiet" small onClick={() => setAsking(true)}>
            {copy.withdraw}
          </Button>
        </p>
      )}
      {asking && (
        <Dialog title={copy.withdrawTitle} onCancel={() => setAsking(false)}>
          <p>{copy.withdrawText}</p>
          <div className="dialog-actions">
            <Button look="primary" onClick={() => setAsking(false)}>
              {copy.withdrawNo}
            </Button>
            <Button look="quiet" onClick={withdraw}>
              {copy.withdrawYes}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** Nothing was claimed of a month that has nothing, whether 0円 or 対象外. */
const claimedText = (yen: number | null): string => (yen === 0 ? copy.notClaimed : amountText(yen));

/** The key of a form ends with the child it is about, if it is about one. */
function titleOf({ key, document }: FiledForm, childName: (id: string) => string): string {
  const title = documentTitles[document as DocumentId] ?? document;
  const child = childName(key.split(':').slice(2).join(':'));
  return child === '' ? title : `${title}(${child})`;
}
