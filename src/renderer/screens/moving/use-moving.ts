import { useEffect, useState } from 'react';
import type { Answer, Response } from '../../../app/contract';
import { useProgram } from '../../session/program';

/** What there is to take in and to get back, asked again whenever the list of households is. */
export function useMoving(start: Answer<'start'>): Response<'listMoving'> | null {
  const { bridge } = useProgram();
  const [listed, setListed] = useState<Response<'listMoving'> | null>(null);
  useEffect(() => {
    if (!start.ok) return;
    let wanted = true;
    void bridge
      .listMoving({})
      .then((answer) => wanted && setListed(answer.ok ? answer.value : null));
    return () => {
      wanted = false;
    };
  }, [bridge, start]);
  return listed;
}
