import { useEffect, useMemo, useState } from 'react';
import type { Response } from '../../../app/contract';
import type { PlannedDocument } from '../../../domain/application';
import { fiscalYearOf, readDate } from '../../../domain/calendar';
import { useProgram } from '../../session/program';

export type FormInUse = Response<'formsInUse'>['forms'][number];

/**
 * On which form each document would be filled, by its key; asked anew whenever the list is shown, as a form
 * of the ward may have been brought meanwhile. Empty until the answer is there.
 */
export function useForms(
  plan: readonly PlannedDocument[],
  filingDate: string,
): ReadonlyMap<string, FormInUse> {
  const { bridge } = useProgram();
  const [forms, setForms] = useState<readonly FormInUse[]>([]);
  const filed = readDate(filingDate);
  const asked = useMemo(
    () =>
      plan.flatMap(({ key, document, fiscalYear }) => {
        const year = fiscalYear ?? (filed && fiscalYearOf(filed));
        return year === null ? [] : [{ key, document, fiscalYear: year }];
      }),
    [plan, filed],
  );
  useEffect(() => {
    let current = true;
    // More than any household has are not asked for.
    void bridge.formsInUse({ documents: asked.slice(0, 500) }).then((answer) => {
      if (current && answer.ok) setForms(answer.value.forms);
    });
    return () => {
      current = false;
    };
  }, [bridge, asked]);
  return useMemo(() => new Map(forms.map((form) => [form.key, form])), [forms]);
}
