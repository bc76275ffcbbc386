import type { TestProject } from 'vitest/node';
import { pack } from './pack';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder `pack` worked in: it is packed once for all files. */
    packedIn: string;
  }
}

export function setup(project: TestProject): () => void {
  const packed = pack();
  project.provide('packedIn', packed.work);
  return packed.remove;
}
